-- A spill: what should never have been written is erased by two members. The ids stay, the versions stay, the commitments
-- of the log stay; the words go, with the salts that would let them be tried out.
create table purge_request (
  archive text not null references archive (archive),
  id text not null,
  at timestamptz not null,
  subject text not null,
  reason text not null check (reason in ('identity', 'contact', 'third-person', 'asked', 'law')),
  member text not null,
  primary key (archive, id),
  foreign key (archive, id) references entry (archive, id),
  foreign key (archive, subject) references entry (archive, id)
);

create table purge (
  archive text not null references archive (archive),
  request text not null,
  at timestamptz not null,
  subject text not null,
  state text not null check (state in ('erased', 'declined')),
  things text[] not null,
  lines bigint[] not null,
  member text not null,
  primary key (archive, request),
  foreign key (archive, request) references purge_request (archive, id)
);

-- What a search for the words found afterwards: places, never the words.
create table purge_search (
  archive text not null references archive (archive),
  request text not null,
  at timestamptz not null,
  subject text not null,
  found jsonb not null,
  files bigint not null,
  log text not null check (log in ('renewed', 'kept')),
  server text not null check (server in ('here', 'elsewhere')),
  member text not null,
  primary key (archive, request, at),
  foreign key (archive, request) references purge_request (archive, id)
);

-- Whoever asked cannot be the one who erases.
create function refuse_own_purge() returns trigger
  language plpgsql set search_path = attested, pg_temp as $$
begin
  if new.state = 'erased' and exists (
    select
    from purge_request r
    where r.archive = new.archive
      and r.id = new.request
      and r.member = new.member
  ) then
    raise exception 'who asked cannot erase' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger purge_by_another before insert on purge for each row execute function refuse_own_purge();

do $$
declare
  noun text;
begin
  foreach noun in array array['purge_request', 'purge', 'purge_search'] loop
    execute format(
      'create trigger %I before update or delete on %I for each row execute function refuse_change()',
      noun || '_unchanged', noun);
    execute format(
      'create trigger %I before truncate on %I for each statement execute function refuse_change()',
      noun || '_kept', noun);
    execute format('alter table %I enable row level security', noun);
    execute format('alter table %I force row level security', noun);
    execute format(
      $policy$create policy one_archive on %I
        using (
          archive = current_setting('attested.archive', true)
          and nullif(subject not in (select hidden()), false) is not null
        )
        with check (archive = current_setting('attested.archive', true))$policy$, noun);
    execute format('grant select, insert on %I to attested_desk', noun);
  end loop;
end $$;

-- What of a row is no word of anybody's and stays, by table. Every column that is not named goes, those of later too.
create function kept_by_purge(noun text) returns text[]
  language sql immutable
  return '{archive,id,recorded,member,import,born,at,received,method,tool,version}'::text[] || case noun
    when 'report' then '{kind,language,derivation_assumed,translation_of,collector}'::text[]
    when 'transcript' then '{report,language}'
    when 'source' then '{kind,language,report}'
    when 'claim' then '{report,kind,polarity,modality,is_open,directive}'
    when 'attestation' then '{claim,source,stance,basis,hops,source_implied,report}'
    when 'origin_judgement' then '{attestation,origin}'
    when 'descent' then '{child,parent,kind,is_independent}'
    when 'check_request' then '{claim,language,asked_on,state,attestation}'
    when 'assessment' then '{kind,subject,grade,evidence,members}'
    when 'incident' then '{is_open,claims}'
    when 'dossier' then '{}'
    when 'directive' then '{topic,issuer,addressee_actor,force,zone,zone_possible,supersedes,related}'
    when 'directive_act' then '{directive,number,act,is_open,places,places_possible,claims,by_directive,is_inferred}'
    when 'ruling' then '{subject,is_lifted,scheme}'
    when 'sameness' then '{kept,other,word}'
    when 'derivation' then '{report,parent,kind}'
    when 'settlement' then '{en_report,ko_report,en_draft,ko_draft,field,follows}'
    when 'consent' then '{transcript,use,state,said_on}'
  end;

-- How every other column of a table is erased, as the list of an update.
create function erasure_of(noun text) returns text
  language sql stable set search_path = attested, pg_temp as $$
  select string_agg(format('%I = %s', a.attname, case
      when a.attname = 'sha256' and a.attnotnull then 'repeat(''0'', 64)'
      when a.attname = 'term' then 'case when term is not null then ''[erased] '' || id end'
      when t.typname = 'tsvector' then '''''::tsvector'
      when t.typname = 'text' and a.attname like '%\_en' then '''[erased]'''
      when t.typname = 'text' and a.attname like '%\_ko' then '''[파기됨]'''
      when a.attname = 'as_read' then '''[erased · 파기됨]'''
      when not a.attnotnull then 'null'
      when t.typname = 'text' then '''[erased · 파기됨]'''
      when t.typname in ('_text', '_int4') then '''{}'''
      when t.typname = 'jsonb' then '''[]'''
    end), ', ')
  from pg_attribute a
  join pg_type t on t.oid = a.atttypid
  where a.attrelid = format('attested.%I', noun)::regclass
    and a.attnum > 0
    and not a.attisdropped
    and a.attgenerated = ''
    and a.attname <> all (kept_by_purge(noun))
$$;

-- Erases what a request names and all that was drawn from it: the transcripts of a report, its claims, their attestations,
-- in every version. Returns the ids, the originals that nothing here names any more, the lines of the journal whose salt
-- is gone; or, without doing anything, those words that do not stand there. Only for a request of another member's that
-- nobody decided yet.
create function purge_for(the_archive text, the_request text, the_member text, words text[]) returns jsonb
  language plpgsql security definer set search_path = attested, pg_temp set attested.member = '*' as $$
declare
  asked purge_request;
  things text[];
  step text[];
  found text[];
  rested text[];
  absent text[];
  originals text[];
  erased bigint[];
  noun text;
  word text;
  holds boolean;
  nouns text[] := array['report', 'transcript', 'source', 'claim', 'attestation', 'origin_judgement', 'descent',
    'check_request', 'assessment', 'incident', 'dossier', 'directive', 'directive_act', 'ruling', 'sameness'];
  drawn text[] := array['report', 'transcript', 'draft', 'source', 'claim', 'attestation', 'origin_judgement', 'descent',
    'check_request'];
  locked text[] := nouns || array['draft', 'saved_search', 'transcript_window', 'derivation', 'settlement', 'consent',
    'journal', 'log_leaf'];
begin
  if the_archive is distinct from current_setting('attested.archive', true) then
    raise exception 'not this archive' using errcode = 'insufficient_privilege';
  end if;
  select * into asked from purge_request r where r.archive = the_archive and r.id = the_request;
  if asked is null or asked.member = the_member
    or exists (select from purge p where p.archive = the_archive and p.request = the_request)
  then
    raise exception 'not to be erased' using errcode = 'insufficient_privilege';
  end if;
  things := array[asked.subject];
  step := things;
  while cardinality(step) > 0 loop
    rested := '{}';
    foreach noun in array drawn loop
      execute format('select coalesce(array_agg(distinct n.id), ''{}'') from %I n where n.archive = $1 and (%s)',
        noun, rests_on(noun))
      into found
      using the_archive, step;
      rested := rested || found;
    end loop;
    select coalesce(array_agg(a.id), '{}') into found
    from assessment a
    where a.archive = the_archive and a.subject = any (step);
    rested := rested || found;
    select coalesce(array_agg(a.id), '{}') into found
    from directive_act a
    where a.archive = the_archive and a.directive = any (step);
    step := array(select distinct unnest(rested || found) except select unnest(things));
    things := things || step;
  end loop;
  absent := '{}';
  foreach word in array words loop
    holds := false;
    foreach noun in array nouns || array['draft', 'saved_search'] loop
      execute format(
        'select exists (
           select
           from %I n
           cross join lateral jsonb_path_query(to_jsonb(n), ''$.**'') as v (said)
           where n.archive = $1 and n.id = any ($2) and jsonb_typeof(said) = ''string''
             and strpos(lower(said #>> ''{}''), lower($3)) > 0
         )', noun)
      into holds
      using the_archive, things, word;
      exit when holds;
    end loop;
    if not holds then
      absent := absent || word;
    end if;
  end loop;
  if cardinality(absent) > 0 then
    return jsonb_build_object('absent', cardinality(absent));
  end if;
  -- Pages frozen and never published hold the words too.
  originals := array(
    select r.sha256 from report r where r.archive = the_archive and r.id = any (things) and r.sha256 is not null
    union
    select f ->> 'sha256'
    from bundle b
    cross join lateral jsonb_array_elements(b.files) as f
    where b.archive = the_archive
      and (b.claims && things or b.dossier = any (things))
      and not exists (select from edition e where e.archive = the_archive and e.sha256 = b.sha256)
  );
  erased := array(
    select j.number
    from journal j
    where j.archive = the_archive
      and j.subject = any (things)
      and j.act not like 'purge.%'
      and not exists (
        select
        from log_leaf l
        where l.archive = the_archive and l.log = 'public' and l.journal = j.number
      )
    order by j.number
  );
  foreach noun in array locked loop
    execute format('alter table %I disable trigger user', noun);
  end loop;
  foreach noun in array nouns loop
    execute format('update %I n set %s where n.archive = $1 and n.id = any ($2)', noun, erasure_of(noun))
    using the_archive, things;
  end loop;
  foreach noun in array array['draft', 'saved_search'] loop
    execute format('delete from %I n where n.archive = $1 and n.id = any ($2)', noun) using the_archive, things;
  end loop;
  delete from transcript_window w where w.archive = the_archive and w.transcript = any (things);
  execute format('update derivation set %s where archive = $1 and (report = any ($2) or parent = any ($2))',
    erasure_of('derivation')) using the_archive, things;
  execute format('update settlement set %s where archive = $1 and (en_report = any ($2) or ko_report = any ($2))',
    erasure_of('settlement')) using the_archive, things;
  execute format('update consent set %s where archive = $1 and transcript = any ($2)', erasure_of('consent'))
  using the_archive, things;
  update journal j set returned = 'null' where j.archive = the_archive and j.number = any (erased);
  update log_leaf l set salt = null where l.archive = the_archive and l.log = 'internal' and l.journal = any (erased);
  foreach noun in array locked loop
    execute format('alter table %I enable trigger user', noun);
  end loop;
  return jsonb_build_object('things', things, 'originals', originals, 'lines', erased);
end $$;
revoke all on function purge_for from public;
grant execute on function purge_for to attested_desk;

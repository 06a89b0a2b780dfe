-- Compartments: what is closed to all members but those named. Rows say what is closed; policies hide it from every
-- list, count and search, of the desk's role and of whoever asks through it.
create table compartment (
  archive text not null,
  id text not null,
  recorded tstzrange not null,
  name text not null check (char_length(name) between 1 and 120),
  member text not null,
  foreign key (archive, id) references entry (archive, id)
);
create table compartment_grant (
  archive text not null,
  id text not null,
  recorded tstzrange not null,
  compartment text not null,
  holder text not null,
  member text not null,
  foreign key (archive, id) references entry (archive, id),
  foreign key (archive, compartment) references entry (archive, id)
);
create unique index compartment_grant_held on compartment_grant (archive, compartment, holder) where upper_inf(recorded);

-- What lies in a compartment: a thing that was put there, and everything that rests on it, each by its root.
create table confinement (
  archive text not null,
  thing text not null,
  compartment text not null,
  root text not null,
  born timestamptz not null,
  ended timestamptz,
  member text not null,
  primary key (archive, thing, compartment, root, born),
  foreign key (archive, thing) references entry (archive, id),
  foreign key (archive, root) references entry (archive, id),
  foreign key (archive, compartment) references entry (archive, id)
);
create unique index confinement_now on confinement (archive, thing, compartment, root) where ended is null;
create index confinement_root on confinement (archive, root, compartment) where ended is null;

create function refuse_all_but_ending() returns trigger
  language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.ended is null and new.ended is not null
    and (to_jsonb(new) - 'ended') = (to_jsonb(old) - 'ended')
  then
    return new;
  end if;
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger confinement_forward before update or delete on confinement
  for each row execute function refuse_all_but_ending();
create trigger confinement_kept before truncate on confinement for each statement execute function refuse_change();

do $$
declare
  noun text;
begin
  foreach noun in array array['compartment', 'compartment_grant'] loop
    perform lock_versions(noun);
    execute format(
      'create trigger %I before update or delete on %I for each row execute function refuse_all_but_closing()',
      noun || '_versions', noun);
    execute format(
      'create trigger %I before truncate on %I for each statement execute function refuse_change()',
      noun || '_kept', noun);
    execute format('grant select, insert on %I to attested_desk', noun);
  end loop;
  foreach noun in array array['compartment', 'compartment_grant', 'confinement'] loop
    execute format('alter table %I enable row level security', noun);
    execute format('alter table %I force row level security', noun);
    execute format(
      $policy$create policy one_archive on %I
        using (archive = current_setting('attested.archive', true))
        with check (archive = current_setting('attested.archive', true))$policy$, noun);
  end loop;
end $$;

-- The ids that whoever is named by `attested.member` may not see. Nobody named: all that is closed. `*` is the program
-- itself, for what must see everything: the proof of the journal, a backup.
create function hidden() returns setof text
  language plpgsql stable parallel safe rows 10 security definer set search_path = attested, pg_temp as $$
begin
  if current_setting('attested.member', true) is not distinct from '*' then
    return;
  end if;
  return query
    select distinct c.thing
    from confinement c
    where c.archive = current_setting('attested.archive', true)
      and c.ended is null
      and not exists (
        select
        from compartment_grant g
        where g.archive = c.archive
          and g.compartment = c.compartment
          and g.holder = current_setting('attested.member', true)
          and upper_inf(g.recorded)
      );
end $$;
revoke all on function hidden from public;
grant execute on function hidden to attested_desk;

-- New rows that rest on something closed are closed with it. The argument is the ids that a row `n` rests on.
create function confine_too() returns trigger
  language plpgsql security definer set search_path = attested, pg_temp as $$
begin
  if exists (
    select from confinement c where c.archive = current_setting('attested.archive', true) and c.ended is null
  ) then
    execute format(
      'insert into confinement (archive, thing, compartment, root, born, member)
       select distinct n.archive, n.id, c.compartment, c.root, now(), c.member
       from fresh n
       cross join lateral unnest(%s) as p (parent)
       join confinement c on c.archive = n.archive and c.thing = p.parent and c.ended is null
       on conflict do nothing', tg_argv[0]);
  end if;
  return null;
end $$;
revoke all on function confine_too from public;

create function parents_of(noun text) returns text
  language sql immutable
  return case noun
    when 'report' then 'array[n.translation_of]'
    when 'transcript' then 'array[n.report]'
    when 'draft' then 'array[n.report]'
    when 'source' then 'array[n.report]'
    when 'claim' then 'array[n.report]'
    when 'attestation' then 'array[n.claim, n.report, n.source]'
    when 'origin_judgement' then 'array[n.attestation]'
    when 'descent' then 'array[n.child, n.parent]'
    when 'link' then 'array[n.from_claim, n.to_claim]'
    when 'check_request' then 'array[n.claim, n.attestation]'
    when 'assessment' then 'n.evidence || n.subject'
    when 'directive_act' then 'n.claims || n.directive'
    when 'incident' then 'n.claims'
    when 'dossier' then 'ids_in(n.items, ''claim'')'
    when 'edition' then 'array[n.dossier]'
  end;

-- The same question asked from the other side, by indexes: which rows `n` rest on one of the ids in $2.
create function rests_on(noun text) returns text
  language sql immutable
  return case noun
    when 'report' then 'n.translation_of = any ($2)'
    when 'transcript' then 'n.report = any ($2)'
    when 'draft' then 'n.report = any ($2)'
    when 'source' then 'n.report = any ($2)'
    when 'claim' then 'n.report = any ($2)'
    when 'attestation' then 'n.claim = any ($2) or n.report = any ($2) or n.source = any ($2)'
    when 'origin_judgement' then 'n.attestation = any ($2)'
    when 'descent' then 'n.child = any ($2) or n.parent = any ($2)'
    when 'link' then 'n.from_claim = any ($2) or n.to_claim = any ($2)'
    when 'check_request' then 'n.claim = any ($2) or n.attestation = any ($2)'
    when 'assessment' then 'n.subject = any ($2) or n.evidence && $2'
    when 'directive_act' then 'n.claims && $2 or n.directive = any ($2)'
    when 'incident' then 'n.claims && $2'
    when 'dossier' then 'ids_in(n.items, ''claim'') && $2'
    when 'edition' then 'n.dossier = any ($2)'
  end;
create index attestation_report on attestation (archive, report) where report is not null;

-- Puts a thing into a compartment that its member holds, with everything that rests on it, and says how many there are.
create function confine(the_archive text, the_thing text, the_compartment text, the_member text, at timestamptz)
  returns bigint
  language plpgsql security definer set search_path = attested, pg_temp set attested.member = '*' as $$
declare
  noun text;
  step text[];
  found text[];
  rested text[];
  total bigint;
begin
  if the_archive is distinct from current_setting('attested.archive', true) then
    raise exception 'not this archive' using errcode = 'insufficient_privilege';
  end if;
  if not exists (
    select
    from compartment_grant g
    where g.archive = the_archive and g.compartment = the_compartment and g.holder = the_member and upper_inf(g.recorded)
  ) then
    raise exception 'not a holder' using errcode = 'insufficient_privilege';
  end if;
  step := array[the_thing];
  while cardinality(step) > 0 loop
    insert into confinement (archive, thing, compartment, root, born, member)
    select the_archive, t.thing, the_compartment, the_thing, at, the_member
    from unnest(step) as t (thing)
    on conflict do nothing;
    rested := '{}';
    foreach noun in array array['report', 'transcript', 'draft', 'source', 'claim', 'attestation', 'origin_judgement',
      'descent', 'link', 'check_request', 'assessment', 'directive_act', 'incident', 'dossier', 'edition']
    loop
      execute format(
        'select coalesce(array_agg(distinct n.id), ''{}'')
         from %I n
         where n.archive = $1
           and (%s)
           and not exists (
             select
             from confinement c
             where c.archive = $1 and c.thing = n.id and c.compartment = $3 and c.root = $4 and c.ended is null
           )', noun, rests_on(noun))
      into found
      using the_archive, step, the_compartment, the_thing;
      rested := rested || found;
    end loop;
    step := array(select distinct unnest(rested));
  end loop;
  select count(*) into total
  from confinement c
  where c.archive = the_archive and c.compartment = the_compartment and c.root = the_thing and c.ended is null;
  return total;
end $$;
revoke all on function confine from public;
grant execute on function confine to attested_desk;

-- Takes a thing out again, with what rested on it.
create function release(the_archive text, the_thing text, the_compartment text, the_member text, at timestamptz)
  returns bigint
  language plpgsql security definer set search_path = attested, pg_temp set attested.member = '*' as $$
declare
  total bigint;
begin
  if the_archive is distinct from current_setting('attested.archive', true) then
    raise exception 'not this archive' using errcode = 'insufficient_privilege';
  end if;
  if not exists (
    select
    from compartment_grant g
    where g.archive = the_archive and g.compartment = the_compartment and g.holder = the_member and upper_inf(g.recorded)
  ) then
    raise exception 'not a holder' using errcode = 'insufficient_privilege';
  end if;
  update confinement c
  set ended = at
  where c.archive = the_archive and c.compartment = the_compartment and c.root = the_thing and c.ended is null;
  get diagnostics total = row_count;
  return total;
end $$;
revoke all on function release from public;
grant execute on function release to attested_desk;

-- What lies in the compartments that a member holds, by what was put there.
create function confined_for(the_archive text, the_member text)
  returns table (compartment text, root text, born timestamptz, things bigint)
  language plpgsql stable security definer set search_path = attested, pg_temp as $$
begin
  if the_archive is distinct from current_setting('attested.archive', true)
    or the_member is distinct from current_setting('attested.member', true)
  then
    raise exception 'not this archive or member' using errcode = 'insufficient_privilege';
  end if;
  return query
    select c.compartment, c.root, min(c.born), count(distinct c.thing)
    from confinement c
    where c.archive = the_archive
      and c.ended is null
      and exists (
        select
        from compartment_grant g
        where g.archive = the_archive and g.compartment = c.compartment and g.holder = the_member
          and upper_inf(g.recorded)
      )
    group by c.compartment, c.root
    order by min(c.born) desc, c.root;
end $$;
revoke all on function confined_for from public;
grant execute on function confined_for to attested_desk;

-- `nullif(… , false) is not null` asks the same as the condition within, and tells the planner that it hardly ever
-- hides a row; by itself it would be taken to hide half of every table.
do $$
declare
  noun text;
  shown text;
  imported text := '(import is null
    or import not in (select r.id from import_run r where r.ended is null)
    or import = current_setting(''attested.import'', true))';
begin
  foreach noun in array array[
    'report', 'derivation', 'transcript', 'transcript_window', 'source', 'claim', 'attestation', 'origin_judgement',
    'descent', 'link', 'draft', 'check_request', 'incident', 'assessment', 'directive', 'directive_act', 'dossier',
    'edition', 'entry', 'journal', 'clean_note', 'passage_terms', 'consent',
    'sealed_count'
  ] loop
    shown := case noun
      when 'derivation' then 'report not in (select hidden()) and parent not in (select hidden())'
      when 'transcript_window' then 'transcript not in (select hidden())'
      when 'clean_note' then 'transcript not in (select hidden())'
      when 'passage_terms' then 'transcript not in (select hidden())'
      when 'consent' then 'transcript not in (select hidden())'
      when 'sealed_count' then 'not attestations && array(select hidden())'
      when 'journal' then 'coalesce(subject, '''') not in (select hidden())'
      else 'id not in (select hidden())'
    end;
    execute format(
      'alter policy one_archive on %I using (
         archive = current_setting(''attested.archive'', true) and %s and nullif(%s, false) is not null
       )',
      noun,
      case when exists (
        select
        from pg_attribute a
        where a.attrelid = noun::regclass and a.attname = 'import' and not a.attisdropped
      ) then imported else 'true' end,
      shown);
    if parents_of(noun) is not null then
      execute format(
        'create trigger %I after insert on %I referencing new table as fresh
         for each statement execute function confine_too(%L)', noun || '_confined', noun, parents_of(noun));
    end if;
  end loop;
end $$;

alter function remove_practice set attested.member = '*';

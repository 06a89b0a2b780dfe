-- A large import is committed in batches, and nobody sees any of it before the last one.
create table import_run (
  archive text not null references archive (archive),
  id text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  lines bigint not null,
  done bigint not null check (done between 0 and lines),
  began timestamptz not null,
  ended timestamptz,
  member text not null,
  primary key (archive, id),
  foreign key (archive, id) references entry (archive, id)
);
create unique index import_run_file on import_run (archive, sha256);
alter table import_run enable row level security;
alter table import_run force row level security;
create policy one_archive on import_run
  using (archive = current_setting('attested.archive', true))
  with check (archive = current_setting('attested.archive', true));
grant select, insert, update (done, ended) on import_run to attested_desk;

create function refuse_undoing() returns trigger
  language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.ended is null and new.done >= old.done
    and (to_jsonb(new) - '{done,ended}'::text[]) = (to_jsonb(old) - '{done,ended}'::text[])
  then
    return new;
  end if;
  raise exception '% only goes on', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger import_run_forward before update or delete on import_run for each row execute function refuse_undoing();
create trigger import_run_kept before truncate on import_run for each statement execute function refuse_change();

do $$
declare
  noun text;
begin
  foreach noun in array array[
    'report', 'derivation', 'transcript', 'source', 'claim', 'attestation', 'origin_judgement', 'descent', 'link',
    'place', 'actor', 'directive', 'directive_act', 'check_request', 'incident', 'assessment', 'dossier'
  ] loop
    execute format('alter table %I add column import text', noun);
    execute format('drop policy one_archive on %I', noun);
    execute format(
      $policy$create policy one_archive on %I
        using (
          archive = current_setting('attested.archive', true)
          and (
            import is null
            or import not in (select r.id from import_run r where r.ended is null)
            or import = current_setting('attested.import', true)
          )
        )
        with check (archive = current_setting('attested.archive', true))$policy$, noun);
  end loop;
end $$;

create or replace function close_version(noun text, the_archive text, the_id text, at timestamptz) returns timestamptz
  language plpgsql security definer set search_path = attested, pg_temp as $$
declare
  closed timestamptz;
begin
  if the_archive is distinct from current_setting('attested.archive', true) then
    raise exception 'not this archive' using errcode = 'insufficient_privilege';
  end if;
  if noun not in ('source', 'claim', 'attestation', 'origin_judgement', 'link', 'draft', 'place', 'actor', 'directive',
    'directive_act', 'dossier', 'descent', 'check_request', 'incident', 'assessment')
  then
    raise exception 'no versions of %', noun using errcode = 'invalid_parameter_value';
  end if;
  execute format(
    'update %I
     set recorded = tstzrange(lower(recorded), greatest($3, lower(recorded) + interval ''1 microsecond''))
     where archive = $1 and id = $2 and upper_inf(recorded)
     returning upper(recorded)', noun)
  into closed
  using the_archive, the_id, at;
  return closed;
end $$;

create or replace function remove_practice() returns void
  language plpgsql security definer set search_path = attested, pg_temp as $$
declare
  noun text;
begin
  if current_setting('attested.archive', true) is distinct from 'practice' then
    raise exception 'only the practice archive can be removed' using errcode = 'insufficient_privilege';
  end if;
  foreach noun in array array[
    'unsent', 'journal', 'edition', 'dossier', 'assessment', 'incident', 'check_request', 'draft', 'link', 'descent',
    'origin_judgement', 'attestation', 'claim', 'directive_act', 'directive', 'actor', 'place', 'source',
    'transcript_window', 'transcript', 'derivation', 'report', 'import_run', 'entry', 'archive'
  ] loop
    if noun <> 'unsent' then
      execute format('alter table %I disable trigger user', noun);
    end if;
    execute format('delete from %I where archive = ''practice''', noun);
    if noun <> 'unsent' then
      execute format('alter table %I enable trigger user', noun);
    end if;
  end loop;
end $$;

-- After many rows came in at once the server measures its tables again, so that it does not plan as if they were empty.
create function measure() returns void
  language plpgsql security definer set search_path = attested, pg_temp as $$
begin
  perform gin_clean_pending_list(i.indexrelid::regclass)
  from pg_index i
  join pg_class x on x.oid = i.indexrelid
  join pg_am m on m.oid = x.relam
  where m.amname = 'gin'
    and x.relnamespace = 'attested'::regnamespace;
  execute 'analyze place, actor, report, source, claim, attestation, origin_judgement, link, directive, directive_act, '
    'derivation, descent, entry, incident, assessment, import_run';
end $$;
revoke all on function measure from public;
grant execute on function measure to attested_desk;

-- The locks: row security by archive, grants that allow no change, triggers as the second lock,
-- and the one function that closes a version.
do $$
declare
  noun text;
begin
  foreach noun in array array[
    'source', 'claim', 'attestation', 'origin_judgement', 'link', 'draft',
    'place', 'actor', 'directive', 'directive_act', 'dossier'
  ] loop
    execute format('create unique index %I on %I (archive, id) where upper_inf(recorded)', noun || '_now', noun);
    execute format(
      'create trigger %I before update or delete on %I for each row execute function refuse_all_but_closing()',
      noun || '_versions', noun);
    execute format(
      'create trigger %I before truncate on %I for each statement execute function refuse_change()',
      noun || '_kept', noun);
  end loop;
  foreach noun in array array['archive', 'entry', 'report', 'derivation', 'transcript', 'transcript_window', 'edition', 'journal'] loop
    execute format(
      'create trigger %I before update or delete on %I for each row execute function refuse_change()',
      noun || '_unchanged', noun);
    execute format(
      'create trigger %I before truncate on %I for each statement execute function refuse_change()',
      noun || '_kept', noun);
  end loop;
  for noun in
    select c.relname
    from pg_class c
    where c.relnamespace = current_schema()::regnamespace
      and c.relkind = 'r'
      and exists (
        select
        from pg_attribute a
        where a.attrelid = c.oid and a.attname = 'archive' and not a.attisdropped
      )
  loop
    execute format('alter table %I enable row level security', noun);
    execute format('alter table %I force row level security', noun);
    execute format(
      $policy$create policy one_archive on %I
        using (archive = current_setting('attested.archive', true))
        with check (archive = current_setting('attested.archive', true))$policy$, noun);
    execute format('grant select, insert on %I to attested_desk', noun);
  end loop;
end $$;

grant update, delete on unsent to attested_desk;
grant select, insert, delete on launch, session to attested_desk;
grant update (used) on launch to attested_desk;

-- Closes the open version of a thing and says when the next may open. Null when there is none open.
create function close_version(noun text, the_archive text, the_id text, at timestamptz) returns timestamptz
  language plpgsql security definer set search_path = attested, pg_temp as $$
declare
  closed timestamptz;
begin
  if the_archive is distinct from current_setting('attested.archive', true) then
    raise exception 'not this archive' using errcode = 'insufficient_privilege';
  end if;
  if noun not in ('source', 'claim', 'attestation', 'origin_judgement', 'link', 'draft',
    'place', 'actor', 'directive', 'directive_act', 'dossier')
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
revoke all on function close_version from public;
grant execute on function close_version to attested_desk;

-- The practice archive is a specimen and may be taken away whole, by one act. No other archive can.
create function remove_practice() returns void
  language plpgsql security definer set search_path = attested, pg_temp as $$
declare
  noun text;
begin
  if current_setting('attested.archive', true) is distinct from 'practice' then
    raise exception 'only the practice archive can be removed' using errcode = 'insufficient_privilege';
  end if;
  foreach noun in array array[
    'unsent', 'journal', 'edition', 'dossier', 'draft', 'link', 'origin_judgement', 'attestation', 'claim',
    'directive_act', 'directive', 'actor', 'place', 'source', 'transcript_window', 'transcript', 'derivation',
    'report', 'entry', 'archive'
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
revoke all on function remove_practice from public;
grant execute on function remove_practice to attested_desk;

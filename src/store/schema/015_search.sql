-- How many rows the server expects for some words, from what it has measured: asked within the statement that finds them,
-- so that what is looked for can be weighed without a way to the server of its own. It reads no row, only what the server
-- has measured of the table as a whole, as anybody's `explain` does; by the owner, since policies take long to plan.
create function expected_hits(the_table regclass, words tsquery) returns double precision
  language plpgsql security definer set search_path = attested, pg_temp as $$
declare
  plan json;
begin
  if the_table not in ('claim'::regclass, 'transcript_window'::regclass) then
    raise exception 'not %', the_table using errcode = 'insufficient_privilege';
  end if;
  execute format('explain (format json) select from %s where archive = current_setting(''attested.archive'', true) '
    'and search @@ %L::tsquery', the_table, words)
  into plan;
  return (plan -> 0 -> 'Plan' ->> 'Plan Rows')::double precision;
end $$;
revoke all on function expected_hits from public;
grant execute on function expected_hits to attested_desk;

-- What a search needs to know of a window's report, so that two thousand windows are found without as many visits to
-- their transcripts and reports. Both are immutable. Windows of an import that has not ended are seen by nobody.
alter table transcript_window
  add column report text,
  add column known_on date,
  add column received timestamptz,
  add column import text;
alter table transcript_window alter column import set default nullif(current_setting('attested.import', true), '');
do $$
begin
  -- Where compartments come later, they see to it that such windows stay hidden.
  execute format(
    'alter policy one_archive on transcript_window using (
       archive = current_setting(''attested.archive'', true)
       and (import is null
         or import not in (select r.id from import_run r where r.ended is null)
         or import = current_setting(''attested.import'', true))
       and %s
     )',
    case when to_regprocedure('hidden()') is null then 'true'
      else 'nullif(transcript not in (select hidden()), false) is not null' end);
end $$;
-- Endings of English words are taken off twice from now on, so the program makes all keys anew after this file.

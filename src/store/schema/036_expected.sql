-- The same as `015_search.sql` has it, at half the cost: the text of a plan is shorter than its tree, and without the archive
-- no index but that of the words is weighed. So what is expected is of all archives of a server together; where it is too
-- much for one, the years are asked for nothing, and its hits are all found the second time.
create or replace function expected_hits(the_table regclass, words tsquery) returns double precision
  language plpgsql security definer set search_path = attested, pg_temp as $$
declare
  plan text;
begin
  if the_table not in ('claim'::regclass, 'transcript_window'::regclass) then
    raise exception 'not %', the_table using errcode = 'insufficient_privilege';
  end if;
  execute format('explain select from %s where search @@ %L::tsquery', the_table, words) into plan;
  return substring(plan from 'rows=(\d+)')::double precision;
end $$;

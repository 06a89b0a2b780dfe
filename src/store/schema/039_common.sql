-- Which keys so many rows are expected to hold, from what the server has measured of a table as a whole: read once in a
-- while, so that most questions need not ask how many hits are to be expected. Null where nothing was measured.
create function common_keys(the_table regclass, rows_at_least double precision) returns text[]
  language plpgsql stable security definer set search_path = attested, pg_temp as $$
begin
  if the_table not in ('claim'::regclass, 'transcript_window'::regclass) then
    raise exception 'not %', the_table using errcode = 'insufficient_privilege';
  end if;
  return (
    select coalesce(array_agg(k.key) filter (where k.share * c.reltuples >= rows_at_least), '{}')
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_stats s on s.schemaname = n.nspname and s.tablename = c.relname and s.attname = 'search' and not s.inherited
    cross join lateral unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) as k (key, share)
    where c.oid = the_table
      and k.key is not null
    having count(*) > 0
  );
end $$;
revoke all on function common_keys from public;
grant execute on function common_keys to attested_desk;

-- Archives, and the registry of every id that was ever given. Ids are never used again.
create extension if not exists btree_gist;

create table archive (
  archive text primary key check (archive ~ '^[a-z][a-z0-9-]{0,30}$'),
  born timestamptz not null
);

create table entry (
  archive text not null references archive (archive),
  id text not null check (id ~ '^[a-z]+_[A-Za-z0-9][A-Za-z0-9.-]{0,79}$'),
  noun text not null,
  born timestamptz not null,
  primary key (archive, id)
);

-- Certain: latest start to earliest end, empty where nothing is certain.
create function certain_span(latest_start date, earliest_end date) returns daterange
  language sql immutable parallel safe
  return case
    when latest_start is null or earliest_end is null or earliest_end < latest_start then 'empty'::daterange
    else daterange(latest_start, earliest_end, '[]')
  end;

-- Possible: earliest start to latest end; a bound that is not known does not limit. All unknown: empty.
create function possible_span(earliest_start date, latest_start date, earliest_end date, latest_end date) returns daterange
  language sql immutable parallel safe
  return case
    when coalesce(earliest_start, latest_start, earliest_end, latest_end) is null then 'empty'::daterange
    when earliest_start > latest_end then 'empty'::daterange
    else daterange(earliest_start, latest_end, '[]')
  end;

create function refuse_change() returns trigger
  language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

-- A version may change in one way only: its recorded time closes, once. Generated columns are not computed yet when a
-- trigger looks, and follow from the columns that are compared.
create function refuse_all_but_closing() returns trigger
  language plpgsql as $$
begin
  if tg_op = 'UPDATE'
    and upper_inf(old.recorded)
    and not upper_inf(new.recorded)
    and lower(new.recorded) = lower(old.recorded)
    and (to_jsonb(new) - '{recorded,certain,possible}'::text[]) = (to_jsonb(old) - '{recorded,certain,possible}'::text[])
  then
    return new;
  end if;
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

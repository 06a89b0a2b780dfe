-- Two entries that are one, or that are not: a word of a member's, version after version. No row that names either moves;
-- what is read, is read through these.
create table sameness (
  archive text not null,
  id text not null,
  recorded tstzrange not null,
  kept text not null,
  other text not null,
  word text not null check (word in ('same', 'not-same', 'undone')),
  reason text not null check (reason <> ''),
  member text not null,
  check (kept <> other),
  check (split_part(kept, '_', 1) = split_part(other, '_', 1)),
  foreign key (archive, id) references entry (archive, id),
  foreign key (archive, kept) references entry (archive, id),
  foreign key (archive, other) references entry (archive, id)
);
create unique index sameness_pair on sameness (archive, least(kept, other), greatest(kept, other)) where upper_inf(recorded);
create unique index sameness_into on sameness (archive, other) where upper_inf(recorded) and word = 'same';

select lock_versions('sameness');
create trigger sameness_versions before update or delete on sameness for each row execute function refuse_all_but_closing();
create trigger sameness_end before truncate on sameness for each statement execute function refuse_change();
alter table sameness enable row level security;
alter table sameness force row level security;
create policy one_archive on sameness
  using (archive = current_setting('attested.archive', true))
  with check (archive = current_setting('attested.archive', true));
grant select, insert on sameness to attested_desk;

-- One at a time decides what is one in an archive. Who had to wait saw the record as it was before, and begins anew.
create function hold_sameness(the_archive text) returns void
  language plpgsql as $$
declare
  turn bigint := hashtextextended('sameness ' || the_archive, 0);
begin
  if not pg_try_advisory_xact_lock(turn) then
    perform pg_advisory_xact_lock(turn);
    raise exception 'somebody else decided meanwhile' using errcode = 'serialization_failure';
  end if;
end $$;

-- These ids, and all that are read as one with any of them.
create function same_as(the_archive text, ids text[], as_of timestamptz) returns text[]
  language plpgsql stable set plan_cache_mode = force_generic_plan as $$
declare
  grown text[] := ids;
  step text[] := ids;
begin
  if not exists (select from sameness s where s.archive = the_archive and s.word = 'same') then
    return ids;
  end if;
  while cardinality(step) > 0 loop
    select coalesce(array_agg(distinct one.id), '{}') into step
    from sameness s, unnest(array[s.kept, s.other]) as one (id)
    where s.archive = the_archive
      and s.word = 'same'
      and (s.kept = any (step) or s.other = any (step))
      and one.id <> all (grown)
      and (case when as_of is null then upper_inf(s.recorded) else s.recorded @> as_of end);
    grown := grown || step;
  end loop;
  return grown;
end $$;

-- Places that share ground with one: itself, what lies in it, and whatever any of these lies in; each with those that are
-- read as one with it.
create or replace function ground_of(the_archive text, the_place text, as_of timestamptz) returns text[]
  language plpgsql stable set plan_cache_mode = force_generic_plan as $$
declare
  ground text[] := same_as(the_archive, array[the_place], as_of);
  step text[] := ground;
begin
  while cardinality(step) > 0 loop
    select coalesce(array_agg(p.id), '{}') into step
    from place p
    where p.archive = the_archive
      and p.parents && step
      and p.id <> all (ground)
      and (case when as_of is null then upper_inf(p.recorded) else p.recorded @> as_of end);
    step := array(select unnest(same_as(the_archive, step, as_of)) except select unnest(ground));
    ground := ground || step;
  end loop;
  step := ground;
  while cardinality(step) > 0 loop
    select coalesce(array_agg(distinct parent), '{}') into step
    from place p, unnest(p.parents) as parent
    where p.archive = the_archive
      and p.id = any (step)
      and parent <> all (ground)
      and (case when as_of is null then upper_inf(p.recorded) else p.recorded @> as_of end);
    step := array(select unnest(same_as(the_archive, step, as_of)) except select unnest(ground));
    ground := ground || step;
  end loop;
  return ground;
end $$;

-- What can be found: every noun that the box searches has its keys beside it, made by one pure function of the program
-- (`names/key.ts`), so that no locale of a database decides what is found. Older rows get theirs when this file is applied.
alter table directive add column search tsvector;
alter table incident add column search tsvector;
alter table place add column search tsvector;
alter table actor add column search tsvector;
alter table dossier add column search tsvector;
create index directive_search on directive using gin (search);
create index incident_search on incident using gin (search);
create index place_search on place using gin (search);
create index actor_search on actor using gin (search);
create index dossier_search on dossier using gin (search);

-- A search that somebody keeps: its address and a name. It is closed by a second row, never taken away.
create table saved_search (
  archive text not null,
  id text not null,
  state text not null check (state in ('kept', 'closed')),
  name text,
  address text,
  at timestamptz not null,
  member text not null,
  check ((state = 'kept') = (name is not null and address is not null)),
  primary key (archive, id, state),
  foreign key (archive, id) references entry (archive, id) on delete cascade
);
alter table saved_search enable row level security;
alter table saved_search force row level security;
create policy one_archive on saved_search
  using (archive = current_setting('attested.archive', true))
  with check (archive = current_setting('attested.archive', true));
grant select, insert on saved_search to attested_desk;
-- It goes with its id where the practice archive is taken away whole, and in no other way.
create trigger saved_search_unchanged before update or delete on saved_search for each row
  when (pg_trigger_depth() = 0) execute function refuse_change();
create trigger saved_search_kept before truncate on saved_search for each statement execute function refuse_change();

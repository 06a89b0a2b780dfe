-- Two logs of an archive, which show that nothing was altered: `internal` holds every line of the journal, `public` what
-- may be known outside. An entry is what was signed, word for word; its salt opens its commitment. A tile is derived
-- from the entries, full ones are kept so that a proof need not hash a million leaves.
create table log_leaf (
  archive text not null references archive (archive),
  log text not null check (log in ('internal', 'public')),
  leaf bigint not null check (leaf >= 0),
  journal bigint,
  id text,
  entry text not null check (octet_length(entry) < 65536),
  salt bytea check (octet_length(salt) = 32),
  primary key (archive, log, leaf)
);
create unique index log_leaf_journal on log_leaf (archive, log, journal);
create index log_leaf_id on log_leaf (archive, log, id, leaf);

create table log_tile (
  archive text not null,
  log text not null,
  level integer not null check (level >= 0),
  number bigint not null check (number >= 0),
  hashes bytea not null check (octet_length(hashes) = 8192),
  primary key (archive, log, level, number)
);

-- A checkpoint is what the log's key signed: never two of one size.
create table log_checkpoint (
  archive text not null,
  log text not null,
  size bigint not null check (size >= 0),
  note text not null,
  at timestamptz not null,
  primary key (archive, log, size)
);
-- What a witness signed, and what an authority of time answered.
create table log_cosignature (
  archive text not null,
  log text not null,
  size bigint not null,
  line text not null,
  at timestamptz not null,
  primary key (archive, log, size, line),
  foreign key (archive, log, size) references log_checkpoint (archive, log, size)
);
create table log_stamp (
  archive text not null,
  log text not null,
  size bigint not null,
  number bigint not null,
  request bytea not null,
  reply bytea,
  at timestamptz not null,
  primary key (archive, log, size, number),
  foreign key (archive, log, size) references log_checkpoint (archive, log, size)
);

do $$
declare
  noun text;
begin
  foreach noun in array array['log_leaf', 'log_tile', 'log_checkpoint', 'log_cosignature', 'log_stamp'] loop
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
        using (archive = current_setting('attested.archive', true))
        with check (archive = current_setting('attested.archive', true))$policy$, noun);
    execute format('grant select, insert on %I to attested_desk', noun);
  end loop;
end $$;

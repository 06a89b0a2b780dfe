-- The vault: who may read what, as a chain of signed statements; sealed records, links and wraps as ciphertext.
-- No row says when it was written, and no link says to which compartment it belongs.
create table vault_statement (
  archive text not null references archive (archive),
  number integer not null check (number > 0),
  body text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  primary key (archive, number)
);

create table vault_offer (
  archive text not null references archive (archive),
  id text not null,
  body text not null,
  primary key (archive, id)
);

create table sealed_link (
  archive text not null references archive (archive),
  id text not null,
  bytes bytea not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  primary key (archive, id)
);

create table sealed_count (
  archive text not null references archive (archive),
  number integer not null,
  attestations text[] not null,
  independent integer not null check (independent between 1 and cardinality(attestations)),
  direct integer not null check (direct between 0 and independent),
  primary key (archive, number),
  foreign key (archive, number) references vault_statement (archive, number)
);
create index sealed_count_attestations on sealed_count using gin (attestations);

create table sealed_record (
  archive text not null references archive (archive),
  id text not null,
  rev integer not null check (rev > 0),
  compartment text not null,
  epoch integer not null check (epoch > 0),
  bytes bytea not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  primary key (archive, id, rev)
);
create index sealed_record_compartment on sealed_record (archive, compartment);

create table vault_wrap (
  archive text not null references archive (archive),
  compartment text not null,
  epoch integer not null check (epoch > 0),
  keeper text not null,
  bytes bytea not null,
  primary key (archive, compartment, epoch, keeper)
);

do $$
declare
  noun text;
begin
  foreach noun in array array[
    'vault_statement', 'vault_offer', 'sealed_link', 'sealed_count', 'sealed_record', 'vault_wrap'
  ] loop
    -- Ciphertext of an old epoch and wraps of a keeper who left may go; nothing may be written over.
    execute format(
      'create trigger %I before update %s on %I for each row execute function refuse_change()',
      noun || '_unchanged', case when noun in ('sealed_record', 'vault_wrap') then '' else 'or delete' end, noun);
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
grant delete on sealed_record, vault_wrap to attested_desk;

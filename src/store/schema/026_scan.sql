-- A scan is what a keeper signed in the vault: whoever is at the desk cannot write one by hand. Rows before this, which
-- nobody signed, stay and count for nothing.
alter table bundle_scan
  add column statement integer,
  add column attestations text[] not null default '{}',
  add column looked integer not null default 0 check (looked >= 0),
  add column under integer not null default 0 check (under >= 0),
  add constraint bundle_scan_statement foreign key (archive, statement) references vault_statement (archive, number),
  add constraint bundle_scan_signed check (statement is not null) not valid;

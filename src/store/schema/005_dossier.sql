-- Dossiers are versions; an edition is one frozen printing and never changes.
create table dossier (
  archive text not null,
  id text not null,
  recorded tstzrange not null,
  title_en text,
  title_ko text,
  items jsonb not null,
  member text not null,
  check (title_en is not null or title_ko is not null),
  exclude using gist (archive with =, id with =, recorded with &&),
  foreign key (archive, id) references entry (archive, id)
);

create table edition (
  archive text not null,
  id text not null,
  dossier text not null,
  number integer not null check (number > 0),
  printed timestamptz not null,
  files jsonb not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  member text not null,
  primary key (archive, id),
  foreign key (archive, id) references entry (archive, id),
  foreign key (archive, dossier) references entry (archive, id)
);
create unique index edition_number on edition (archive, dossier, number);

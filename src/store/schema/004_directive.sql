-- Places, actors and directives.
create table place (
  archive text not null,
  id text not null,
  recorded tstzrange not null,
  kind text not null,
  names jsonb not null,
  display_en text,
  display_ko text,
  parents text[] not null,
  longitude double precision check (longitude between -180 and 180),
  latitude double precision check (latitude between -90 and 90),
  note text,
  member text not null,
  exclude using gist (archive with =, id with =, recorded with &&),
  foreign key (archive, id) references entry (archive, id)
);

create table actor (
  archive text not null,
  id text not null,
  recorded tstzrange not null,
  kind text not null,
  names jsonb not null,
  display_en text,
  display_ko text,
  parents text[] not null,
  renamed jsonb not null,
  note text,
  member text not null,
  exclude using gist (archive with =, id with =, recorded with &&),
  foreign key (archive, id) references entry (archive, id)
);

create table directive (
  archive text not null,
  id text not null,
  recorded tstzrange not null,
  title_en text,
  title_ko text,
  topic text not null,
  issuer text,
  addressee text,
  addressee_actor text,
  force text not null check (force in ('must', 'must-not', 'may')),
  conduct_en text,
  conduct_ko text,
  conditions_en text,
  conditions_ko text,
  zone text[] not null,
  zone_possible text[] not null,
  supersedes jsonb not null,
  related text[] not null,
  set_aside jsonb not null,
  note text,
  member text not null,
  reason text,
  exclude using gist (archive with =, id with =, recorded with &&),
  foreign key (archive, id) references entry (archive, id),
  foreign key (archive, issuer) references entry (archive, id),
  foreign key (archive, addressee_actor) references entry (archive, id)
);
create index directive_topic on directive (archive, topic) where upper_inf(recorded);

-- What happened to a directive, by track and act. `act` is a row of its own so that each mark keeps its history.
create table directive_act (
  archive text not null,
  id text not null,
  recorded tstzrange not null,
  directive text not null,
  number integer not null,
  act text not null check (act in (
    'issued', 'in-force', 'applied', 'transmitted', 'read-out', 'amended',
    'reaffirmed', 'suspended', 'rescinded', 'lapsed', 'ignored'
  )),
  when_edtf text,
  when_printed text,
  earliest_start date,
  latest_start date,
  earliest_end date,
  latest_end date,
  is_open boolean not null,
  certain daterange generated always as (certain_span(latest_start, earliest_end)) stored,
  possible daterange generated always as
    (possible_span(earliest_start, latest_start, earliest_end, latest_end)) stored,
  places text[] not null,
  places_possible text[] not null,
  claims text[] not null,
  by_directive text,
  is_inferred boolean not null,
  member text not null,
  check (earliest_start <= latest_start),
  check (earliest_end <= latest_end),
  exclude using gist (archive with =, id with =, recorded with &&),
  foreign key (archive, id) references entry (archive, id),
  foreign key (archive, directive) references entry (archive, id),
  foreign key (archive, by_directive) references entry (archive, id)
);
create index directive_act_directive on directive_act (archive, directive) where upper_inf(recorded);
create index directive_act_claims on directive_act using gin (claims) where upper_inf(recorded);

-- Which of two language versions our record follows where they differ: a word of a member's, followed by later ones only.
create table settlement (
  archive text not null references archive (archive),
  id text not null,
  at timestamptz not null,
  en_report text not null,
  ko_report text not null,
  en_draft text,
  ko_draft text,
  field text not null check (field in ('kind', 'modality', 'polarity', 'about_date', 'told_on', 'number', 'body', 'only')),
  follows text not null check (follows in ('en', 'ko', 'both', 'neither')),
  reason text not null check (reason <> ''),
  member text not null,
  check (en_draft is not null or ko_draft is not null),
  primary key (archive, id),
  foreign key (archive, id) references entry (archive, id),
  foreign key (archive, en_report) references report (archive, id),
  foreign key (archive, ko_report) references report (archive, id)
);
create index settlement_pair on settlement (archive, en_report, ko_report, at);

create trigger settlement_unchanged before update or delete on settlement for each row execute function refuse_change();
create trigger settlement_kept before truncate on settlement for each statement execute function refuse_change();
alter table settlement enable row level security;
alter table settlement force row level security;
create policy one_archive on settlement
  using (archive = current_setting('attested.archive', true))
  with check (archive = current_setting('attested.archive', true));
grant select, insert on settlement to attested_desk;

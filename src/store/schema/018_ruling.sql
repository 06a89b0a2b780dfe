-- Spelling decisions: one ruling for a name, version after version.
create table ruling (
  archive text not null,
  id text not null,
  recorded tstzrange not null,
  subject text,
  term text check (term <> ''),
  spells_en text check (spells_en <> ''),
  spells_ko text check (spells_ko <> ''),
  north text,
  scheme text check (scheme in ('common', 'kp', 'mr', 'rr', 'pinyin', 'own')),
  others text[] not null,
  is_lifted boolean not null,
  reason text not null check (reason <> ''),
  member text not null,
  check ((subject is null) <> (term is null)),
  check (spells_en is not null or spells_ko is not null),
  foreign key (archive, id) references entry (archive, id),
  foreign key (archive, subject) references entry (archive, id)
);
create unique index ruling_subject on ruling (archive, subject) where upper_inf(recorded);
create unique index ruling_term on ruling (archive, term) where upper_inf(recorded);

select lock_versions('ruling');
create trigger ruling_versions before update or delete on ruling for each row execute function refuse_all_but_closing();
create trigger ruling_kept before truncate on ruling for each statement execute function refuse_change();
alter table ruling enable row level security;
alter table ruling force row level security;
create policy one_archive on ruling
  using (archive = current_setting('attested.archive', true))
  with check (archive = current_setting('attested.archive', true));
grant select, insert on ruling to attested_desk;

-- Each opening of a compartment of the vault is put before others who keep it: who saw it, and when.
create table opening_seen (
  archive text not null references archive (archive),
  statement integer not null,
  member text not null,
  at timestamptz not null,
  primary key (archive, statement, member),
  foreign key (archive, statement) references vault_statement (archive, number)
);

-- Whoever opened it is no second pair of eyes.
create function refuse_own_opening() returns trigger
  language plpgsql set search_path = attested, pg_temp as $$
begin
  if not exists (
    select
    from vault_statement s
    where s.archive = new.archive
      and s.number = new.statement
      and s.body::jsonb -> 'does' ->> 'act' = 'opened'
      and s.body::jsonb -> 'does' ->> 'member' <> new.member
  ) then
    raise exception 'no opening of another' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger opening_seen_by_another before insert on opening_seen
  for each row execute function refuse_own_opening();

create trigger opening_seen_unchanged before update or delete on opening_seen
  for each row execute function refuse_change();
create trigger opening_seen_kept before truncate on opening_seen for each statement execute function refuse_change();
alter table opening_seen enable row level security;
alter table opening_seen force row level security;
create policy one_archive on opening_seen
  using (archive = current_setting('attested.archive', true))
  with check (archive = current_setting('attested.archive', true));
grant select, insert on opening_seen to attested_desk;

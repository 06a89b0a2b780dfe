-- A reply is to what was put: the claims that named the party then. One that was put for other claims is no reply to
-- these; that an organ of the state has no channel holds for all. It is closed with the claims it is about.
alter table reply add column claims text[] not null default '{}';

alter policy one_archive on reply using (
  archive = current_setting('attested.archive', true)
  and nullif(not claims && array(select hidden()), false) is not null
);

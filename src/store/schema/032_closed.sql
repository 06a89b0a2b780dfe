-- What was settled between two language versions is closed with either of them.
alter policy one_archive on settlement using (
  archive = current_setting('attested.archive', true)
  and nullif(en_report not in (select hidden()) and ko_report not in (select hidden()), false) is not null
);

-- Spelling decisions and words on what is one come in with a record that is imported, seen by nobody before its last batch.
do $$
declare
  noun text;
begin
  foreach noun in array array['ruling', 'sameness'] loop
    execute format('alter table %I add column import text', noun);
    execute format(
      $policy$alter policy one_archive on %I
        using (
          archive = current_setting('attested.archive', true)
          and (
            import is null
            or import not in (select r.id from import_run r where r.ended is null)
            or import = current_setting('attested.import', true)
          )
        )$policy$, noun);
  end loop;
end $$;

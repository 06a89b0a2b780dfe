-- How the names of a place or body sound, as coarse codes that the program makes (`names/sound/code.ts`): by them the few
-- hundred names are found that are worth comparing with a spelling, at once after an import too. Older rows get theirs
-- when this file is applied.
alter table place add column sounds integer[] not null default '{}';
alter table actor add column sounds integer[] not null default '{}';
create index place_sounds on place using gin (sounds) with (fastupdate = off);
create index actor_sounds on actor using gin (sounds) with (fastupdate = off);

-- is_met speaks of the units that gave a figure; how many of those asked that were stands beside it.
alter table frozen_figure add column units integer not null default 0;
alter table frozen_figure add column units_asked integer not null default 0;
alter table frozen_figure alter column units drop default;
alter table frozen_figure alter column units_asked drop default;

-- Whether a duty was carried in is seen from the year before, which may still change after a year has opened.
alter table duty_assignment drop column carried_in;

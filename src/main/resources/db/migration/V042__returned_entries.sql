-- What was sent back in a year, without reading all that ever happened.
create index case_entry_returned on case_entry (locality_id, acted_at) where act = 'RETURNED';

alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check
    check (kind in ('REMINDER', 'UNCLAIMED', 'RETURNED', 'ESCALATION', 'OVERDUE', 'MOVED', 'URGED', 'HANDED_OVER'));

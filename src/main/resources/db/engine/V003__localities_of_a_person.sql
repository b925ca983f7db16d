-- Which localities somebody belongs to is asked for each account that is shown; with 13,600 people each time all were read.
create index act_idx_tenant_member_user on act_id_tenant_member (user_id_) where user_id_ is not null;

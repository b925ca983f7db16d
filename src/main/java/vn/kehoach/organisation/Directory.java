package vn.kehoach.organisation;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.platform.EngineAccounts;
import vn.kehoach.platform.EngineGrants;

/** Gives every locality its tenant and every unit and post its group. Safe to run at each start. */
@Service
public class Directory {
    private final Organisation organisation;
    private final EngineAccounts accounts;
    private final EngineGrants grants;

    Directory(Organisation organisation, EngineAccounts accounts, EngineGrants grants) {
        this.organisation = organisation;
        this.accounts = accounts;
        this.grants = grants;
    }

    @Transactional
    public void create() {
        grants.everybody();
        organisation.localities().forEach(this::create);
    }

    /** Everybody who does what he is told by a day: all posts and units but those that are only asked. */
    public List<String> boundGroups() {
        return organisation.localities().stream().flatMap(this::boundGroups).toList();
    }

    private Stream<String> boundGroups(Locality locality) {
        var id = locality.id();
        var units = organisation.units(id).stream().filter(unit -> !unit.isClass() && !unit.isRequested());
        return Stream.concat(
                Stream.of(RoleGroups.viceChair(id), RoleGroups.recordsClerk(id)),
                units.flatMap(unit -> Stream.of(RoleGroups.staff(unit.id()), RoleGroups.head(unit.id()))));
    }

    private void create(Locality locality) {
        var id = locality.id();
        accounts.tenant(id, locality.fullName());
        accounts.group(RoleGroups.viceChair(id), "Phó Chủ tịch " + locality.authorityShort());
        accounts.group(RoleGroups.recordsClerk(id), "Văn thư " + locality.authorityShort());
        accounts.group(RoleGroups.supervisors(id), "Theo dõi " + locality.fullName());
        accounts.group(RoleGroups.admins(id), "Quản trị tài khoản " + locality.fullName());
        accounts.group(RoleGroups.cityViewers(locality.city()), "Theo dõi các xã, phường của " + locality.city());
        grants.supervisors(RoleGroups.supervisors(id));
        organisation.units(id).stream().filter(unit -> !unit.isClass()).forEach(this::create);
    }

    private void create(Unit unit) {
        accounts.group(RoleGroups.staff(unit.id()), unit.name());
        accounts.group(RoleGroups.head(unit.id()), "Thủ trưởng " + unit.name());
    }
}

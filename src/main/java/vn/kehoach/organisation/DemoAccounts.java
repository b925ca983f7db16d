package vn.kehoach.organisation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.platform.DemoMode;
import vn.kehoach.platform.EngineAccounts;

/** One account for each post, so that a newcomer can play every role. Only with the embedded database. */
@Service
public class DemoAccounts {
    private final Organisation organisation;
    private final EngineAccounts accounts;
    private final DemoMode demo;
    private final String password;

    DemoAccounts(
            Organisation organisation,
            EngineAccounts accounts,
            DemoMode demo,
            @Value("${kehoach.demo.password}") String password) {
        this.organisation = organisation;
        this.accounts = accounts;
        this.demo = demo;
        this.password = password;
    }

    @Transactional
    public void create() {
        if (demo.isOn()) {
            organisation.localities().forEach(this::create);
            organisation.localities().stream().map(Locality::city).distinct().forEach(this::cityViewer);
        }
    }

    private void create(Locality known) {
        var locality = known.id();
        user(locality, locality + ".admin", "Quản trị " + known.kind(), List.of(RoleGroups.admins(locality)));
        var supervisors = RoleGroups.supervisors(locality);
        var viceChair = RoleGroups.viceChair(locality);
        user(locality, viceChair, "Phó Chủ tịch", List.of(viceChair, supervisors));
        var clerk = RoleGroups.recordsClerk(locality);
        user(locality, clerk, "Văn thư", List.of(clerk));
        var watching = List.of(organisation.focalUnit(locality), organisation.officeUnit(locality));
        for (var unit : organisation.units(locality)) {
            if (!unit.isClass()) {
                create(unit, watching.contains(unit));
            }
        }
    }

    private void cityViewer(String city) {
        var id = RoleGroups.cityId(city) + ".city-viewer";
        user(null, id, "Người theo dõi của " + city, List.of(RoleGroups.cityViewers(city)));
    }

    private void create(Unit unit, boolean watches) {
        user(unit.localityId(), unit.id() + ".staff", "Cán bộ " + unit.name(), List.of(RoleGroups.staff(unit.id())));
        var posts = new ArrayList<>(List.of(RoleGroups.head(unit.id())));
        if (watches) {
            posts.add(RoleGroups.supervisors(unit.localityId()));
        }
        user(unit.localityId(), RoleGroups.head(unit.id()), "Thủ trưởng " + unit.name(), posts);
    }

    // Every name is marked as made up; that of a made-up unit is so already.
    private void user(@Nullable String locality, String id, String name, List<String> groups) {
        accounts.user(id, name.replace(" (mẫu)", ""), password, locality, groups);
    }
}

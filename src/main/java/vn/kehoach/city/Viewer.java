package vn.kehoach.city;

import java.util.Set;
import vn.kehoach.organisation.RoleGroups;

/** Proof that a person may look into the localities of at least one city; only {@link CityViewers} gives it. */
record Viewer(Set<String> groups) {
    boolean sees(Place place) {
        return groups.contains(RoleGroups.cityViewers(place.city()));
    }
}

package vn.kehoach.organisation;

import vn.kehoach.platform.EngineAccounts;
import vn.kehoach.platform.FoldedText;

/** Names of the engine's groups, one for each role. A contract: models and accounts use the same words. */
public final class RoleGroups {
    private static final String HEAD = ".head";

    private RoleGroups() {}

    public static String staff(String unitId) {
        return unitId;
    }

    public static String head(String unitId) {
        return unitId + HEAD;
    }

    /** The unit whose staff or head a group is; any other group stays as it is. */
    public static String unitOf(String group) {
        return group.endsWith(HEAD) ? group.substring(0, group.length() - HEAD.length()) : group;
    }

    public static String viceChair(String localityId) {
        return localityId + ".vice-chair";
    }

    public static String recordsClerk(String localityId) {
        return localityId + ".records-clerk";
    }

    public static String supervisors(String localityId) {
        return localityId + ".supervisors";
    }

    /** Who manages the accounts of the locality, and nothing else. */
    public static String admins(String localityId) {
        return localityId + ".admins";
    }

    /** Who sees, for all localities of a city, how far they are and what they issued, and nothing else. */
    public static String cityViewers(String city) {
        return EngineAccounts.CITY_VIEWERS + "." + cityId(city);
    }

    public static boolean isOfCityViewers(String group) {
        return group.startsWith(EngineAccounts.CITY_VIEWERS + ".");
    }

    /** {@code hai-phong} of {@code Hải Phòng}. */
    static String cityId(String city) {
        return FoldedText.fold(city).replaceAll("[^a-z0-9]+", "-");
    }
}

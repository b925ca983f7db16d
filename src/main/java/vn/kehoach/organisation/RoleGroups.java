package vn.kehoach.organisation;

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
}

package vn.kehoach.organisation;

/**
 * A ward or commune, the tenant of everything it owns.
 *
 * @param id stable, also the engine's tenant id: {@code hai-duong}
 * @param kind {@code phường}, {@code xã} or {@code đặc khu}
 * @param authority full name of the issuing body
 */
public record Locality(
        String id,
        String kind,
        String name,
        String fullName,
        String authority,
        String authorityShort,
        String city,
        String placeOnDocuments) {}

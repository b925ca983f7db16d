package vn.kehoach.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Checks all chains in one pass over their rows, each chain in its own order. */
final class AuditVerifier {
    private final AuditKeys keys;
    private final Map<String, ChainCheck> chains = new TreeMap<>();

    /** @param kept ends of chains as they were earlier, kept outside the database */
    AuditVerifier(AuditKeys keys, List<AuditHead> kept) {
        this.keys = keys;
        kept.forEach(head -> chain(head.localityId()).keep(head));
    }

    void next(AuditRow row) {
        chain(row.localityId()).next(row);
    }

    /** The first bad row of each chain that has one. */
    List<Finding> findings() {
        return chains.values().stream()
                .map(ChainCheck::finding)
                .flatMap(Optional::stream)
                .toList();
    }

    Collection<ChainCheck> chains() {
        return chains.values();
    }

    private ChainCheck chain(String locality) {
        return chains.computeIfAbsent(locality, id -> new ChainCheck(id, keys));
    }
}

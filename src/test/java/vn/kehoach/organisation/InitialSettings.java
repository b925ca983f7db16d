package vn.kehoach.organisation;

import java.util.EnumMap;
import java.util.Map;
import org.mockito.Mockito;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.audit.AuditTrail;

/** Settings of a locality that has changed none, or only those a test changes. */
public final class InitialSettings extends Settings {
    private final Map<Setting, String> changed = new EnumMap<>(Setting.class);

    public InitialSettings() {
        super(Mockito.mock(JdbcClient.class), Mockito.mock(AuditTrail.class), event -> {});
    }

    @Override
    public String text(String locality, Setting setting) {
        return changed.getOrDefault(setting, setting.initial());
    }

    @Override
    public void change(String locality, Setting setting, String value, String actor) {
        changed.put(setting, value);
    }

    public void forget() {
        changed.clear();
    }
}

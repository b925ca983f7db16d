package vn.kehoach.casetab;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.organisation.Unit;
import vn.kehoach.platform.AccountRows;

/** The cases of a unit in words, for those who watch and have no task in them. Whoever calls has asked who may. */
@Component
public class UnitHistory {
    private final CaseFile file;
    private final CaseHistory history;
    private final AccountRows accounts;

    UnitHistory(CaseFile file, CaseHistory history, AccountRows accounts) {
        this.file = file;
        this.history = history;
        this.accounts = accounts;
    }

    /** @param duties words of duties, by id. @return oldest first */
    public List<HistoryLine> of(Unit unit, String caseKey, Map<String, String> duties) {
        var of = new CaseHistory.Of(unit.localityId(), unit, unit.isRequested(), new People(accounts), duties);
        return history.lines(of, file.filed(unit.localityId(), caseKey));
    }
}

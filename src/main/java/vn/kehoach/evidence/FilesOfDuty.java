package vn.kehoach.evidence;

import org.springframework.stereotype.Component;
import vn.kehoach.execution.DutyFiles;
import vn.kehoach.execution.UnitYear;

/** Counts what is attached to a duty for whoever judges whether it is finished. */
@Component
class FilesOfDuty implements DutyFiles {
    private final EvidenceRepository files;

    FilesOfDuty(EvidenceRepository files) {
        this.files = files;
    }

    @Override
    public int count(UnitYear year, String duty) {
        return files.countOfDuty(year.locality(), year.caseKey(), year.unitId(), duty);
    }
}

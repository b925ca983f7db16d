package vn.kehoach.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.casefile.Act;
import vn.kehoach.casefile.CaseEntry;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.planning.PlanLine.Kind;
import vn.kehoach.support.ServerTest;

/** Who reads a plan before it is issued, and that what is read is what is printed. */
@ServerTest
@Transactional
class PlanReadingIT {
    private static final PlanRef PLAN = new PlanRef("hai-duong", "KH-hai-duong-2026-2030", 1);

    @Autowired
    PlanReading reading;

    @Autowired
    PlanBody body;

    @Autowired
    Plans plans;

    @Autowired
    CaseFile file;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hai-duong.vice-chair",
                "hai-duong.records-clerk",
                "hai-duong.van-hoa-xa-hoi",
                "hai-duong.van-hoa-xa-hoi.head"
            })
    void givenDraft_thenWhoWorksOnItReadsIt(String post) {
        assertThat(reading.mayRead(PLAN, List.of(post))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hai-duong.tram-y-te",
                "hai-duong.truong-1.head",
                "hai-duong.admins",
                "hai-duong.supervisors",
                "yet-kieu.vice-chair",
                "yet-kieu.van-hoa-xa-hoi"
            })
    void givenDraft_thenNobodyElseReadsItUntilItIsIssued(String post) {
        // given
        assertThat(reading.mayRead(PLAN, List.of(post))).isFalse();
        // when
        plans.issue(PLAN, java.time.LocalDate.of(2026, 6, 1));
        // then
        assertThat(reading.mayRead(PLAN, List.of(post))).isTrue();
    }

    @Test
    void givenDraftSentToTheUnits_thenThoseAskedReadIt() {
        // when
        file.add(CaseEntry.of(PLAN.locality(), PLAN.caseKey(), "userTask_draftPlan", Act.SUBMITTED, "nguoi-soan"));
        // then
        assertThat(reading.mayRead(PLAN, List.of("hai-duong.tram-y-te"))).isTrue();
        assertThat(reading.mayRead(PLAN, List.of("hai-duong.mat-tran.head"))).isTrue();
        assertThat(reading.mayRead(PLAN, List.of("hai-duong.admins"))).isFalse();
        assertThat(reading.mayRead(PLAN, List.of())).isFalse();
    }

    @Test
    void givenPlansOfOthers_thenTheyAreNotFound() {
        assertThat(reading.find(List.of("yet-kieu"), PLAN.planId())).isEmpty();
        assertThat(reading.find(List.of(), PLAN.planId())).isEmpty();
        assertThat(reading.find(List.of("hai-duong"), PLAN.planId())).contains(PLAN);
    }

    @Test
    void givenPlan_thenItsLinesAreThePrintedTextAndSayWhatTheyAre() {
        // when
        var lines = reading.lines(PLAN);
        // then
        var printed = body.of(PLAN).lines().map(line -> line.strip().replaceFirst("^- ", ""));
        assertThat(lines.stream()
                        .map(line -> line.text().replaceFirst("^- ", ""))
                        .collect(Collectors.joining("\n")))
                .isEqualTo(printed.filter(line -> !line.isEmpty()).collect(Collectors.joining("\n")));
        assertThat(lines).contains(PlanLine.of(Kind.SECTION, "I. MỤC ĐÍCH, YÊU CẦU"));
        assertThat(lines).extracting(PlanLine::kind).contains(Kind.values());
        assertThat(lines)
                .filteredOn(line -> line.kind() == Kind.UNIT && line.text().contains("Đề nghị"))
                .hasSize(1);
        assertThat(lines)
                .filteredOn(line -> line.text().startsWith("Chủ trì, phối hợp với các cơ quan, đơn vị"))
                .first()
                .extracting(PlanLine::note)
                .asString()
                .startsWith("Chủ trì: Phòng Văn hóa - Xã hội")
                .contains("; Phối hợp: ");
    }
}

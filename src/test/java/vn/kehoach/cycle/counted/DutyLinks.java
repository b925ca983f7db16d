package vn.kehoach.cycle.counted;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.kehoach.support.EngineTime;
import vn.kehoach.support.LinkingHand;
import vn.kehoach.support.SeenPages;

/** The heads of both offices that gather plans say once which duties serve which clauses; most they leave open. */
final class DutyLinks {
    private static final LocalDate LINKED = LocalDate.of(2026, 9, 3);

    private static final Map<String, List<Link>> LINKS = Map.of(
            "hai-duong",
            List.of(
                    new Link("target-c", "tram-y-te.truyen-thong-y-te"),
                    new Link("so01-g1", "to-dan-pho.tuyen-truyen-nhan-dan"),
                    new Link("so01-g2", "mat-tran.tuyen-truyen-van-dong"),
                    new Link("so02-g1", "to-dan-pho.tuyen-truyen-nhan-dan")),
            "yet-kieu",
            List.of(
                    new Link("target-2", "giao-duc-y-te.ung-dung-cntt"),
                    new Link("group1-a1", "truong-thon.tuyen-truyen-van-dong"),
                    new Link("group1-a2", "mat-tran-doan-the.giam-sat-phan-bien"),
                    new Link("group1-a3", "truong-thon.tuyen-truyen-van-dong"),
                    new Link("group2-a1", "van-phong.cai-cach-hanh-chinh")));

    private final SeenPages pages;
    private boolean linked;

    DutyLinks(SeenPages pages) {
        this.pages = pages;
    }

    /** At each stop of the clock. */
    void act() {
        if (linked || EngineTime.now().toLocalDate().isBefore(LINKED)) {
            return;
        }
        linked = true;
        LINKS.forEach((locality, links) -> links.forEach(link ->
                LinkingHand.link(pages.reader(locality + ".van-hoa-xa-hoi.head"), link.clause(), link.duty(), 2026)));
    }

    /** Those that are there on a day. */
    List<Link> of(String locality) {
        return linked ? LINKS.getOrDefault(locality, List.of()) : List.of();
    }

    record Link(String clause, String duty) {}
}

package vn.kehoach.planfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.Setting;
import vn.kehoach.planfile.PlanFile.Frame;
import vn.kehoach.planfile.PlanFile.Locality;
import vn.kehoach.planfile.PlanFile.Period;
import vn.kehoach.planfile.PlanFile.Signatory;

/** Reads and checks one plan file. The text is data: Words.NONE in it is ever evaluated. */
@Component
class PlanFileReader {
    private static final List<String> LOCALITY_KINDS = List.of("phường", "xã", "đặc khu");

    /** Field that names a unit → the setting it becomes. */
    private static final Map<String, String> UNIT_SETTINGS =
            new TreeMap<>(Map.of("focalUnit", "unit.focal", "officeUnit", "unit.office", "frontUnit", "unit.front"));

    PlanFile read(Resource file) {
        try {
            return read(nameOf(file), file.getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String nameOf(Resource file) {
        return Optional.ofNullable(file.getFilename()).orElse(file.getDescription());
    }

    PlanFile read(String name, byte[] bytes) {
        var source = new Source(name);
        var root = source.root(bytes);
        var names = new UnitNames();
        var locality = locality(root);
        var settings = settings(root, locality, names);
        var period = period(root);
        var frame = frame(root);
        var clauses = new ClauseReader(names, period).read(root);
        var headings = new HeadingReader(clauses).read(root);
        var units = new UnitReader(names);
        units.read(root);
        names.check();
        source.finish();
        return new PlanFile(locality, settings, period, frame, clauses, headings, units.units(), units.duties());
    }

    private static Locality locality(Fields root) {
        return root.group("locality").map(PlanFileReader::localityOf).orElse(Locality.NONE);
    }

    private static Locality localityOf(Fields fields) {
        return new Locality(
                fields.value("id").id(),
                fields.value("kind").choice("loại", LOCALITY_KINDS, Function.identity()),
                fields.text("name"),
                fields.text("fullName"),
                fields.text("authority"),
                fields.text("authorityShort"),
                fields.text("city"),
                fields.text("placeOnDocuments"));
    }

    private static Map<String, String> settings(Fields root, Locality locality, UnitNames names) {
        var settings = new TreeMap<String, String>();
        UNIT_SETTINGS.forEach(
                (field, setting) -> settings.put(setting, locality.unit(names.mentionSingle(root.value(field)))));
        root.optionalGroup("settings").ifPresent(fields -> fields.pairs().forEach((name, value) -> {
            if (settings.putIfAbsent(name, value.text()) != null) {
                value.refuse("khai bằng " + String.join(", ", UNIT_SETTINGS.keySet()) + " ở đầu tệp");
            } else if (Setting.named(name).isEmpty()) {
                value.refuse("không có cài đặt này; xem docs/settings.md");
            } else if (Setting.named(name)
                    .filter(setting -> setting.accepts(value.text()))
                    .isEmpty()) {
                value.refuse("giá trị \"" + value.text() + "\" không đúng; ngày ghi dd/MM, số ngày ghi bằng số");
            }
        }));
        return settings;
    }

    private static Period period(Fields root) {
        return root.group("period").map(PlanFileReader::periodOf).orElse(new Period(0, 0));
    }

    private static Period periodOf(Fields fields) {
        var start = fields.value("start").year();
        var last = fields.value("end");
        var end = last.year();
        if (start > 0 && end > 0 && end < start) {
            last.refuse("năm cuối %d trước năm đầu %d".formatted(end, start));
            return new Period(0, 0);
        }
        return new Period(start, end);
    }

    private static Frame frame(Fields root) {
        var title = root.group("title").map(Words::of).orElse(Words.NONE);
        var preamble = root.groups("preamble").stream().map(Words::of).toList();
        var closing = root.group("closing").map(Words::of).orElse(Words.NONE);
        var signatory = root.group("signatory")
                .map(PlanFileReader::signatory)
                .orElse(new Signatory(null, null, Words.NONE, Words.NONE));
        return new Frame(title, preamble, closing, signatory, layout(root));
    }

    private static Signatory signatory(Fields fields) {
        return new Signatory(
                fields.optionalGroup("onBehalfOf").map(Words::of).orElse(null),
                fields.optionalGroup("signFor").map(Words::of).orElse(null),
                fields.group("position").map(Words::of).orElse(Words.NONE),
                fields.group("name").map(Words::of).orElse(Words.NONE));
    }

    private static List<Words> layout(Fields root) {
        var lines = new ArrayList<Words>();
        root.optionalGroup("document").ifPresent(document -> {
            for (var name : List.of("kind", "number", "placeDate")) {
                document.optionalGroup(name).map(Words::of).ifPresent(lines::add);
            }
        });
        return lines;
    }
}

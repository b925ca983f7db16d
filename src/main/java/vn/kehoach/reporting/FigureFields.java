package vn.kehoach.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.planning.Indicator;
import vn.kehoach.platform.FormData;
import vn.kehoach.platform.Refused;

/** Numbers for the plan's indicators; the form has room for three. Empty means this unit has none to give. */
final class FigureFields {
    static final int ROOM = 3;

    private FigureFields() {}

    static void show(Map<String, Object> fields, List<Indicator> indicators, List<Figure> figures) {
        for (var i = 0; i < Math.min(ROOM, indicators.size()); i++) {
            var indicator = indicators.get(i);
            var slot = i + 1;
            fields.put(
                    "indicator" + slot,
                    indicator.name() + " (mục tiêu: " + FigureWords.target(indicator) + "; tính trên "
                            + indicator.denominator() + ")");
            figures.stream()
                    .filter(figure -> figure.clauseId().equals(indicator.clauseId()))
                    .forEach(figure -> {
                        fields.put("reached" + slot, figure.reached());
                        fields.put("total" + slot, figure.total());
                        fields.put("method" + slot, figure.method());
                    });
        }
    }

    static List<Figure> read(FormData typed, List<Indicator> indicators) {
        var figures = new ArrayList<Figure>();
        for (var i = 0; i < Math.min(ROOM, indicators.size()); i++) {
            slot(typed, i + 1, indicators.get(i)).ifPresent(figures::add);
        }
        return figures;
    }

    private static Optional<Figure> slot(FormData typed, int slot, Indicator indicator) {
        var reached = typed.count("reached" + slot, "Số người đạt");
        var total = typed.count("total" + slot, "Tổng số");
        if (reached.isEmpty() && total.isEmpty()) {
            return Optional.empty();
        }
        if (reached.isEmpty() || total.isEmpty() || total.get() == 0) {
            throw new Refused("Chỉ tiêu “" + indicator.name() + "”: nhập cả số người đạt và tổng số (lớn hơn 0),"
                    + " hoặc để trống cả hai.");
        }
        if (reached.get() > total.get()) {
            throw new Refused("Chỉ tiêu “" + indicator.name() + "”: số người đạt không được lớn hơn tổng số.");
        }
        var method = typed.text("method" + slot, "Cách thống kê");
        return Optional.of(new Figure(indicator.clauseId(), reached.get(), total.get(), method));
    }
}

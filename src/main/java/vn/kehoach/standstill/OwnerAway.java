package vn.kehoach.standstill;

import java.util.Optional;
import vn.kehoach.platform.WaitingWork;

/** Whoever has it is away today and nobody has taken it over; or all who could take it are away, or there is nobody. */
record OwnerAway(PresentPeople people) implements Rule {
    @Override
    public Optional<Why> why(WaitingWork work) {
        return words(work).map(words -> new Why(Reason.ABSENT, words));
    }

    private Optional<String> words(WaitingWork work) {
        if (work.holder() != null) {
            return people.isAway(work.holder())
                    ? Optional.of("Đồng chí " + people.name(work.holder()) + " vắng mặt, chưa có người làm thay")
                    : Optional.empty();
        }
        var holders = people.holding(work.groups());
        if (holders.isEmpty()) {
            return Optional.of("Chưa có ai giữ vị trí này");
        }
        return holders.stream().allMatch(people::isAway)
                ? Optional.of("Người giữ vị trí này vắng mặt, chưa có người làm thay")
                : Optional.empty();
    }
}

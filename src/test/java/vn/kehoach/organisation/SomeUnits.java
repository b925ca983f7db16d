package vn.kehoach.organisation;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.lenient;

import java.util.List;
import java.util.Optional;

/** A locality with the units that the process tests need. */
public final class SomeUnits {
    public static final String LOCALITY = "hai-duong";
    public static final Unit FOCAL = unit("phong-vh-xh", "Phòng Văn hóa - Xã hội", Binding.ASSIGNED);
    public static final Unit HEALTH = unit("tram-y-te", "Trạm Y tế", Binding.ASSIGNED);
    public static final Unit POLICE = unit("cong-an", "Công an phường", Binding.ASSIGNED);
    public static final Unit FRONT = unit("ubmttq", "Ủy ban Mặt trận Tổ quốc", Binding.REQUESTED);
    public static final Unit OFFICE = unit("van-phong", "Văn phòng HĐND và UBND", Binding.ASSIGNED);
    private static final List<Unit> ALL = List.of(FOCAL, HEALTH, POLICE, FRONT);

    private SomeUnits() {}

    /** Makes a mocked organisation know these units. */
    public static void live(Organisation organisation) {
        lenient().when(organisation.find(anyString(), anyString())).thenAnswer(call -> find(call.getArgument(1)));
        lenient().when(organisation.unit(anyString(), anyString())).thenAnswer(call -> find(call.getArgument(1))
                .orElseThrow());
        lenient().when(organisation.focalUnit(LOCALITY)).thenReturn(FOCAL);
        lenient().when(organisation.officeUnit(LOCALITY)).thenReturn(OFFICE);
        lenient().when(organisation.frontUnit(LOCALITY)).thenReturn(FRONT);
        lenient().when(organisation.units(anyString())).thenReturn(ALL);
        lenient().when(organisation.members(anyString(), any())).thenReturn(ALL);
        lenient().when(organisation.checkersOf(any())).thenCallRealMethod();
        lenient().when(organisation.assignersOf(anyString(), any())).thenCallRealMethod();
    }

    private static Optional<Unit> find(String id) {
        return ALL.stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    private static Unit unit(String name, String title, Binding binding) {
        return new Unit(LOCALITY, LOCALITY + "." + name, title, "co-quan", binding, false, null, 1);
    }
}

package vn.kehoach.organisation;

/** Units of the locality are assigned work; the Mặt trận and mass organisations are asked ("đề nghị"). */
public enum Binding {
    ASSIGNED,
    REQUESTED
}

package vn.kehoach.operations;

/** A group of figures that is read together and fails together. */
interface FigureSource {
    void read(Figures into);
}

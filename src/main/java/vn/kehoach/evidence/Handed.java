package vn.kehoach.evidence;

import java.io.InputStream;

/** A file with its bytes, on their way to whoever may read it. */
record Handed(EvidenceFile file, InputStream bytes) {}

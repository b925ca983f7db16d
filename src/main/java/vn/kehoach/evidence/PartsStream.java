package vn.kehoach.evidence;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** One stream out of numbered parts. A part that is missing breaks it: half a file must not look like a whole one. */
final class PartsStream extends InputStream {
    private final IntFunction<Optional<byte[]>> parts;
    private long left;
    private byte[] part = new byte[0];
    private int at;
    private int next;

    PartsStream(long size, IntFunction<Optional<byte[]>> parts) {
        this.left = size;
        this.parts = parts;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (left == 0) {
            return -1;
        }
        if (at == part.length) {
            part = parts.apply(next++).orElseThrow(() -> new EOFException("removed while it was read"));
            at = 0;
        }
        var count = Math.min(length, part.length - at);
        System.arraycopy(part, at, into, offset, count);
        at += count;
        left -= count;
        return count;
    }
}

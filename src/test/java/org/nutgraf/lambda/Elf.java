package org.nutgraf.lambda;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a program asks of the libraries of the machine that it is started on.
 *
 * @see <a
 *     href="https://refspecs.linuxfoundation.org/LSB_5.0.0/LSB-Core-generic/LSB-Core-generic/symversion.html">Symbol
 *     versioning</a>
 */
final class Elf {

    private static final int MAGIC = 0x464c457f;
    private static final int OFFSET_OF_SECTIONS = 0x28;
    private static final int SIZE_OF_SECTION = 0x3a;
    private static final int VERSIONS_NEEDED = 0x6ffffffe;
    private static final int DYNAMIC = 6;
    private static final long LIBRARY_NEEDED = 1;

    private final ByteBuffer file;

    private Elf(ByteBuffer file) {
        this.file = file;
    }

    static Elf read(Path program) throws IOException {
        try (FileChannel channel = FileChannel.open(program)) {
            ByteBuffer file = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            Elf elf = new Elf(file.order(ByteOrder.LITTLE_ENDIAN));
            if (file.getInt(0) != MAGIC) {
                throw new IOException(program + " is no ELF file");
            }
            return elf;
        }
    }

    /** Returns the libraries, such as {@code libc.so.6}. */
    SortedSet<String> libraries() {
        SortedSet<String> libraries = new TreeSet<>();
        int section = section(DYNAMIC);
        int names = names(section);
        int end = offset(section) + size(section);
        for (int entry = offset(section); entry < end; entry += 16) {
            if (file.getLong(entry) == LIBRARY_NEEDED) {
                libraries.add(string(names + (int) file.getLong(entry + 8)));
            }
        }
        return libraries;
    }

    /** Returns the versions of symbols, such as {@code GLIBC_2.34}. */
    SortedSet<String> versions() {
        SortedSet<String> versions = new TreeSet<>();
        int section = section(VERSIONS_NEEDED);
        int names = names(section);
        int library = offset(section);
        for (int next = -1; next != 0; library += next) {
            int version = library + file.getInt(library + 8);
            for (int step = -1; step != 0; version += step) {
                versions.add(string(names + file.getInt(version + 8)));
                step = file.getInt(version + 12);
            }
            next = file.getInt(library + 12);
        }
        return versions;
    }

    private int section(int type) {
        int size = file.getShort(SIZE_OF_SECTION);
        int count = file.getShort(SIZE_OF_SECTION + 2);
        for (int i = 0; i < count; i++) {
            int section = (int) file.getLong(OFFSET_OF_SECTIONS) + i * size;
            if (file.getInt(section + 4) == type) {
                return section;
            }
        }
        throw new IllegalStateException("no section of type " + type);
    }

    private int offset(int section) {
        return Math.toIntExact(file.getLong(section + 0x18));
    }

    private int size(int section) {
        return Math.toIntExact(file.getLong(section + 0x20));
    }

    /** Returns where the names are that a section points to. */
    private int names(int section) {
        int size = file.getShort(SIZE_OF_SECTION);
        int link = file.getInt(section + 0x28);
        return offset((int) file.getLong(OFFSET_OF_SECTIONS) + link * size);
    }

    private String string(int start) {
        int end = start;
        while (file.get(end) != 0) {
            end++;
        }
        byte[] bytes = new byte[end - start];
        file.get(start, bytes);
        return new String(bytes, StandardCharsets.US_ASCII);
    }
}

package org.nutgraf.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is in the file of the native program, and what is not. */
class LambdaProgramIT {

    /** Amazon Linux 2023 has version 2.34 of the GNU C library, and no other library for us. */
    @Test
    void startsOnAmazonLinux() throws IOException {
        Elf elf = Elf.read(LambdaIT.PROGRAM);
        assertThat(elf.libraries())
                .contains("libc.so.6")
                .isSubsetOf(
                        "ld-linux-x86-64.so.2",
                        "ld-linux-aarch64.so.1",
                        "libc.so.6",
                        "libdl.so.2",
                        "libm.so.6",
                        "libpthread.so.0",
                        "librt.so.1");
        assertThat(elf.versions())
                .isNotEmpty()
                .allSatisfy(
                        version -> {
                            assertThat(version).startsWith("GLIBC_2.");
                            String minor = version.split("\\.", -1)[1];
                            assertThat(Integer.parseInt(minor)).isLessThanOrEqualTo(34);
                        });
    }

    /** The tables are not in the program: it could not answer if it read one when it runs. */
    @Test
    void noLexiconIsReadAtRunTime() throws IOException {
        String program = Files.readString(LambdaIT.PROGRAM, StandardCharsets.ISO_8859_1);
        List<Path> tables;
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/org/nutgraf"))) {
            tables = files.filter(file -> file.toString().endsWith(".tsv")).toList();
        }
        assertThat(tables).isNotEmpty();
        for (Path table : tables) {
            String comment = Files.readAllLines(table).getFirst();
            assertThat(comment).startsWith("#");
            assertThat(program.contains(comment)).as("%s in the program", table).isFalse();
        }
    }
}

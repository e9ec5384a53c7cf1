package app.diglot.shell.components;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.shared.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LiveTextsTests {

    private static final String TITLE = "paper/1/title@zh";
    private static final String ABSTRACT = "paper/1/abstract@zh";
    private static final Instant NOON = Instant.parse("2023-12-07T12:00:00Z");

    private final LiveTexts texts = new LiveTexts();
    private final Window lin = new Window(1, "Lin");
    private final Window wei = new Window(2, "Wei");

    @Test
    void tellsWhoIsInATextAlreadyWhenItIsOpened() {
        texts.open(TITLE, lin);
        lin.enters(TITLE);

        texts.open(TITLE, wei);

        assertThat(wei.others).containsExactly("Lin");
        assertThat(lin.others).isEmpty();
    }

    @Test
    void countsNobodyWhoHasATextOpenWithoutBeingInIt() {
        texts.open(TITLE, lin);
        texts.open(TITLE, wei);

        assertThat(wei.others).isEmpty();
    }

    @Test
    void takesOwnOtherWindowsForNoColleagues() {
        Window linsOther = new Window(1, "Lin");
        texts.open(TITLE, lin);
        texts.open(TITLE, linsOther);

        lin.enters(TITLE);

        assertThat(linsOther.others).isEmpty();
    }

    @Test
    void namesAColleagueWithTwoWindowsOnce() {
        Window linsOther = new Window(1, "Lin");
        texts.open(TITLE, lin);
        texts.open(TITLE, linsOther);
        texts.open(TITLE, wei);

        lin.enters(TITLE);
        linsOther.enters(TITLE);

        assertThat(wei.others).containsExactly("Lin");
    }

    @Test
    void forgetsWhoLeavesTheText() {
        texts.open(TITLE, lin);
        texts.open(TITLE, wei);
        lin.enters(TITLE);

        lin.writing = false;
        texts.tellWhoIsThere(TITLE);

        assertThat(wei.others).isEmpty();
    }

    @Test
    void forgetsAWindowThatIsGone() {
        texts.open(TITLE, lin);
        texts.open(TITLE, wei);
        lin.enters(TITLE);

        texts.close(TITLE, lin);

        assertThat(wei.others).isEmpty();
        texts.saved(TITLE, wei, "after that", 1, NOON);
        assertThat(lin.changes).isEmpty();
    }

    @Test
    void keepsOneTextFromTheOther() {
        texts.open(TITLE, lin);
        texts.open(ABSTRACT, wei);
        lin.enters(TITLE);

        texts.saved(TITLE, lin, "a title", 1, NOON);

        assertThat(wei.others).isEmpty();
        assertThat(wei.changes).isEmpty();
    }

    @Test
    void bringsASaveToEveryWindowButTheWriters() {
        Window linsOther = new Window(1, "Lin");
        texts.open(TITLE, lin);
        texts.open(TITLE, linsOther);
        texts.open(TITLE, wei);

        texts.saved(TITLE, lin, "a title", 1, NOON);

        assertThat(lin.changes).isEmpty();
        assertThat(linsOther.changes).containsExactly("a title by Lin");
        assertThat(wei.changes).containsExactly("a title by Lin");
    }

    private final class Window implements LiveTexts.Reader {

        private final PersonId person;
        private final String name;
        private final List<String> changes = new ArrayList<>();
        private List<String> others = List.of();
        private boolean writing;

        Window(long person, String name) {
            this.person = new PersonId(new UUID(0, person));
            this.name = name;
        }

        void enters(String key) {
            writing = true;
            texts.tellWhoIsThere(key);
        }

        @Override
        public boolean isWriting() {
            return writing;
        }

        @Override
        public PersonId person() {
            return person;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void others(List<String> names) {
            others = names;
        }

        @Override
        public void changed(String content, long version, String by, Instant at) {
            changes.add(content + " by " + by);
        }
    }
}

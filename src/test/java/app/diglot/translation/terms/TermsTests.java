package app.diglot.translation.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.diglot.accounts.Role;
import app.diglot.settings.Settings;
import app.diglot.shared.Language;
import app.diglot.testing.OnH2;
import app.diglot.testing.OnMariaDb;
import app.diglot.testing.SignedInPeople;
import app.diglot.testing.StatementCount;
import app.diglot.testing.WithPerson;
import app.diglot.translation.glossary.Level;
import app.diglot.translation.glossary.StarterTerms;
import app.diglot.translation.glossary.Term;
import app.diglot.translation.glossary.Term.Kept;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

class TermsTests {

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnMariaDb
    class MariaDb extends Cases {}

    @WithPerson(Role.TRANSLATOR)
    abstract static class Cases {

        private static final Term MODEL = term("large language model", "大语言模型", "大型语言模型");

        @Autowired
        Terms terms;

        @Autowired
        StarterSet starterSet;

        @Autowired
        Settings settings;

        @Autowired
        StatementCount statements;

        @Test
        void keepsEverythingOfTerm() {
            Term term = new Term(
                    Language.ENGLISH,
                    "token 𠮷",
                    List.of("词元", "标记"),
                    List.of("令牌"),
                    "TK",
                    Kept.AS_IT_IS,
                    Level.STRICT,
                    "not of a language's grammar;\n\"quoted\", with a comma");

            terms.add(term);

            assertThat(terms.all()).singleElement().satisfies(stored -> {
                assertThat(stored.term()).isEqualTo(term);
                assertThat(stored.changedBy()).isEqualTo(SignedInPeople.id("ada"));
            });
        }

        @Test
        void remembersWhatTermWas() {
            terms.add(MODEL);
            StoredTerm seen = terms.all().getFirst();
            Term other = term("large language model", "大规模语言模型");

            terms.change(seen, other);
            terms.remove(terms.all().getFirst());

            assertThat(terms.all()).isEmpty();
            assertThat(terms.history(seen.id())).extracting(TermRevision::term).containsExactly(other, MODEL);
        }

        @Test
        void refusesChangeOfWhatHasChangedMeanwhile() {
            terms.add(MODEL);
            StoredTerm seen = terms.all().getFirst();
            terms.change(seen, term("large language model", "大规模语言模型"));

            assertThatThrownBy(() -> terms.change(seen, MODEL)).isInstanceOf(TermChangedMeanwhile.class);
            assertThatThrownBy(() -> terms.remove(seen)).isInstanceOf(TermChangedMeanwhile.class);
        }

        @Test
        void refusesSecondTermOfTheName() {
            terms.add(MODEL);

            assertThatThrownBy(() -> terms.add(term("Large Language Model", "别的")))
                    .isInstanceOf(TermTaken.class);
        }

        @Test
        void findsTermsAsTheyStandNow() {
            assertThat(found("a large language model")).isEmpty();
            terms.add(MODEL);
            assertThat(found("two large-language models")).containsExactly("large language model");
            terms.change(terms.all().getFirst(), term("owl", "猫头鹰"));
            assertThat(found("a large language model and owls")).containsExactly("owl");
            terms.remove(terms.all().getFirst());
            assertThat(found("owls")).isEmpty();
        }

        @Test
        void makesTheGlossaryOnceForManyTexts() {
            terms.add(MODEL);
            terms.glossary();

            assertThat(statements.of(() -> terms.glossary())).hasSize(1);
        }

        @Test
        void takesInWhatIsNewAndWhatIsOtherwise() {
            terms.add(MODEL);
            terms.add(term("owl", "猫头鹰"));

            Terms.Imported imported =
                    terms.bring(List.of(term("Large language model", "大规模语言模型"), term("cat", "猫"), term("owl", "猫头鹰")));

            assertThat(imported).isEqualTo(new Terms.Imported(1, 1, 1));
            assertThat(terms.all())
                    .extracting(stored -> stored.term().preferred())
                    .containsExactly("猫", "大规模语言模型", "猫头鹰");
        }

        @Test
        void beginsWithTheStarterSetOnce() {
            starterSet.run(new DefaultApplicationArguments());
            assertThat(terms.all()).hasSameSizeAs(StarterTerms.read()).hasSizeGreaterThan(150);
            terms.all().forEach(terms::remove);

            starterSet.run(new DefaultApplicationArguments());

            assertThat(terms.all()).isEmpty();
        }

        private List<String> found(String text) {
            return terms.glossary().in(text, List.of(), Language.ENGLISH).stream()
                    .map(match -> match.term().source())
                    .toList();
        }

        private static Term term(String source, String... translations) {
            return new Term(
                    Language.ENGLISH,
                    source,
                    List.of(translations),
                    List.of(),
                    "",
                    Kept.TRANSLATED,
                    Level.PREFERRED,
                    "");
        }
    }
}

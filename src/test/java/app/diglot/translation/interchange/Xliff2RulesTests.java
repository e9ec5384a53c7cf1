package app.diglot.translation.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.diglot.translation.interchange.BadFile.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The constraints of XLIFF 2's core, each broken in a unit of its own. */
class Xliff2RulesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <notes/><segment><source/></segment> | MISSING
            <segment><source/></segment><notes><note>a</note></notes> | MISPLACED
            <originalData><data>a</data></originalData><segment><source/></segment> | MISSING
            <ignorable><source/></ignorable> | MISSING
            <segment><target/></segment> | MISSING
            <segment><target/><source/></segment> | MISPLACED
            <segment><source/><target/><target/></segment> | NOT_UNIQUE
            <segment>a<source/></segment> | MISPLACED
            <segment colour='red'><source/></segment> | MISPLACED
            <segment id='a b'><source/></segment> | WRONG_VALUE
            <segment state='done'><source/></segment> | WRONG_VALUE
            <segment subState='a:b'><source/></segment> | MISSING
            <segment id='1'><source/></segment><segment id='1'><source/></segment> | NOT_UNIQUE
            <segment><source/><target order='2'/></segment><segment><source/><target/></segment> | NOT_UNIQUE
            <segment><source xml:lang='de'/></segment> | WRONG_VALUE
            <segment><source xml:space='preserve'/><target/></segment> | WRONG_VALUE
            <segment><source><b/></source></segment> | MISPLACED
            <segment><source><ph/></source></segment> | MISSING
            <segment><source><ph id='1'>a</ph></source></segment> | MISPLACED
            <segment><source><ph id='1'/><ph id='1'/></source></segment> | NOT_UNIQUE
            <segment><source><ph id='1' dataRef='d'/></source></segment> | DANGLING
            <segment><source><ph id='1' copyOf='2'/></source></segment> | DANGLING
            <segment><source><ph id='1' subFlows='v'/></source></segment> | DANGLING
            <segment><source><ph id='1' type='bold'/></source></segment> | WRONG_VALUE
            <segment><source><ph id='1' subType='xlf:b'/></source></segment> | MISSING
            <segment><source><ph id='1' type='ui' subType='xlf:b'/></source></segment> | WRONG_VALUE
            <segment><source><ph id='1' canReorder='firstNo'/></source></segment> | WRONG_VALUE
            <segment><source><ph id='1' canDelete='no'/></source><target/></segment> | MISSING
            <segment><source><sc id='1'/></source></segment> | MISSING
            <segment><source><ec startRef='1'/></source></segment> | DANGLING
            <segment><source><ec id='1'/></source></segment> | MISSING
            <segment><source><sc id='1' canCopy='no'/><ec startRef='1' canCopy='yes'/></source></segment> | WRONG_VALUE
            <segment><source><cp hex='0041'/></source></segment> | WRONG_VALUE
            <segment><source><cp hex='D83DDE00'/></source></segment> | WRONG_VALUE
            <segment><source><mrk id='1' type='comment'>a</mrk></source></segment> | MISSING
            <segment><source><mrk id='1' type='comment' ref='#n=1'>a</mrk></source></segment> | DANGLING
            <segment><source><mrk id='1' ref='#u=u/f=f/1'>a</mrk></source></segment> | WRONG_VALUE
            <segment><source><mrk id='1' ref='#'>a</mrk></source></segment> | WRONG_VALUE
            <x xmlns='y' id='1'><x id='1'/></x><segment><source/></segment> | NOT_UNIQUE
            """)
    void refusesUnitsThatBreakThem(String content, Reason reason) {
        BadFile bad = catchThrowableOfType(BadFile.class, () -> XliffTests.read(XliffTests.unit(content)));

        assertThat(bad).isNotNull();
        assertThat(bad.reason()).isEqualTo(reason);
        assertThat(bad.line()).isBetween(2, 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<segment><source/></segment>",
                "<x xmlns='y' id='1'><z id='2'/></x><notes><note id='1'>a</note></notes><segment><source/></segment>",
                "<originalData><data id='1'>a<cp hex='001b'/></data></originalData>"
                        + "<segment><source><ph id='1' dataRef='1'/></source></segment>",
                "<segment><source><sc id='1'/></source></segment><segment><source><ec startRef='1'/></source></segment>",
                "<segment><source><ph id='1' subFlows='u'/></source></segment>",
                "<notes><note id='1'>a</note></notes><segment><source>"
                        + "<mrk id='1' type='comment' ref='#f=f/u=u/n=1'>a</mrk></source></segment>",
                "<segment><source><pc id='1' canReorder='firstNo' canCopy='no' canDelete='no'><ph id='2' canReorder='no'"
                        + " canCopy='no' canDelete='no'/></pc><ph id='3'/></source><target><ph id='3'/><pc id='1'><ph id='2'/></pc>"
                        + "</target></segment>"
            })
    void readsUnitsThatKeepThem(String content) throws Exception {
        assertThat(XliffTests.read(XliffTests.unit(content))).hasSize(1);
    }
}

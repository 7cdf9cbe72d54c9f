import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.util.Properties;

/** Times the pipelines of Stanford CoreNLP that find quotations and their speakers, and numbers. */
final class CoreNlp {

    private CoreNlp() {}

    public static void main(String[] arguments) throws IOException {
        Stopwatch stopwatch = new Stopwatch(arguments);
        time(stopwatch, "numbers", "tokenize,pos,lemma,ner");
        time(stopwatch, "quotations", "tokenize,pos,lemma,ner,depparse,coref,quote");
    }

    private static void time(Stopwatch stopwatch, String what, String annotators) {
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        properties.setProperty("coref.algorithm", "statistical");
        properties.setProperty("threads", "1");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        stopwatch.time("CoreNLP, " + what, text -> pipeline.annotate(new CoreDocument(text)));
    }
}

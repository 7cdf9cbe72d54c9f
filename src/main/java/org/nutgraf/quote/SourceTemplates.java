package org.nutgraf.quote;

/** What the features are made of that attribute a quoted stretch. */
final class SourceTemplates {

    /** Of a candidate that is no mention. */
    static final Templates ALONE =
            of(
                    """
                    bias          as
                    length        as length voice
                    shape         as shape length
                    shapeleft     as shape left-word
                    shaperight    as shape right last
                    shapekinds    as shape left-kind right-kind
                    place         as place gap
                    last          as last place
                    left          as left
                    right         as right
                    leftword      as left-word
                    leftwords     as left-word-before left-word
                    rightword     as right-word
                    leftkind      as left-kind length
                    leftkinds     as left-kind-before left-kind
                    leftlast      as left last
                    shapelast     as shape last voice
                    cueleft       as cue-left-distance cue-left-kind
                    cueleftlength as cue-left-distance length
                    cueleftword   as cue-left
                    cueleftnear   as cue-left cue-left-distance
                    cueleftform   as cue-left-form cue-left-distance
                    cueright      as cue-right-distance cue-right-kind
                    cuerightword  as cue-right
                    cuerightlast  as cue-right-kind last
                    cues          as cue-left-kind cue-right-kind
                    gap           as gap length
                    gaplast       as gap last shape
                    firstword     as first-word
                    lastword      as last-word
                    between       as left-kind right-kind
                    nounleft      as left-noun shape
                    """);

    /** Of a stretch, to tell whether it is a quotation. */
    static final Templates USE =
            of(
                    """
                    q.classes     first-class last-class length
                    q.frame       left-class right-class length
                    q.frameshape  left-class right-class shape
                    q.inleft      left-class first-class
                    q.inright     last-class right-class
                    q.inrightlast last-class right-class last
                    q.list        list-before gap shape
                    q.listbehind  list-behind shape length
                    q.count       count shape length
                    q.repeated    repeated shape
                    q.named       named-before shape
                    q.namedboth   named-before named-behind
                    q.namedbehind named-behind shape left-class
                    q.lead        lead shape length
                    q.leadkind    lead cue-left-kind shape
                    q.leadcue     lead cue-left
                    q.tail        tail last shape
                    q.tailpl      tail place length
                    q.leadtail    lead tail voice
                    q.lefttail    left-word shape tail
                    q.leadshape   lead tail shape
                    q.leadlength  lead tail length
                    q.namedtail   named-before tail shape
                    q.leadclass   lead left-class first-class
                    q.rightshape  right-word shape
                    q.leftshape2  left-word-before left-word shape
                    q.report      gap report speakers
                    q.verb        gap verb speakers
                    q.verbnamed   gap verb named-before
                    q.named2      gap speakers named-before
                    q.voice       voice report-class speakers
                    q.reportleft  report-class left-class subject subject-kind
                    q.reportlead  lead report-class subject subject-kind
                    q.opened      opened count right-class-behind
                    q.verbgap     gap verb
                    q.reportright report-behind speakers report-next
                    q.reportnoun  left-class-before report left-noun
                    q.frame2      left-class-before right-class
                    """);

    /** Of a candidate that is no mention, for a stretch behind one. */
    static final Templates BEHIND_MENTION =
            of("mentionleft as mention-left mention-left-before length");

    /** Of whoever was quoted last. */
    static final Templates SAME =
            of(
                    """
                    samemention same-mention gap
                    samegap     gap place same-last length
                    """);

    /** Of a mention, at a glance: what tells most of those that are not the source from it. */
    static final Templates GLANCE =
            of(
                    """
                    m               base
                    m.link          base link
                    m.linkform      link cue-form cue-kind
                    m.linkgap       link gap base said
                    """);

    /** Of a mention, beside the glance at it. */
    static final Templates MENTION =
            of(
                    """
                    m.spoken        spoken often kind again
                    m.spokenbase    spoken base link
                    m.again         again gap base link
                    m.subjects      subjects base behind before
                    m.subjectslink  subjects base link kind
                    m.path          path link cue-kind
                    m.pathleft      path link left
                    m.quoted        base quoted-to-3 said
                    m.linkquoted    base link quoted-to-2
                    m.linkcue       link cue
                    m.linkkind      base link cue-kind
                    m.linklast      link base last
                    m.linkleft      link base left
                    m.linkright     link base right
                    m.linkmention   link kind base
                    m.linkplace     link place base
                    m.linklength    link length side
                    m.kind          kind base distance
                    m.distance      base distance others-to-4
                    m.others        base others-to-5 link
                    m.ways          base behind before
                    m.waysmention   kind behind before side
                    m.said          said base gap place
                    m.saidlink      said link last place
                    m.wordbefore    side word-before
                    m.wordafter     side word-after
                    m.kindafter     base kind-after behind
                    m.kindbefore    base kind-before before
                    m.start         base start others-to-3 kind
                    m.startlink     base start link behind
                    m.gap           gap base said
                    m.leftkinds     base left-kind link
                    m.cues          base cue-left-kind cue-right-kind link
                    m.cueplace      base cue-left-distance link said
                    m.cuerightplace base cue-right-distance link
                    m.head          base kind head
                    m.tail          link base tail last
                    m.lead          link base lead
                    m.leadtail      base lead tail
                    m.leadkind      base lead kind
                    m.cuepath       link cue-path base
                    m.cuepathkind   link cue-path cue-kind
                    m.mentionpath   base mention-path kind
                    m.pathlink      link mention-path
                    m.pathways      mention-path behind before base
                    m.claim         claim link base
                    m.claimlead     claim link lead
                    m.outer         outer inner link base
                    m.outerkind     outer inner kind base
                    m.outertail     outer inner tail base
                    m.det           determined kind link
                    m.list          link list-before said gap
                    m.shape         link shape length
                    m.named         link base named-before
                    m.governs       governs link base
                    m.join          join taker
                    m.joinlink      join taker link base
                    m.joinlead      join taker lead
                    m.joinkind      join taker kind
                    m.joincue       join taker cue-kind
                    m.ownjoin       own-join outside governs
                    m.ownjoinlink   own-join outside link base
                    m.cueclass      link cue-class-before cue-class
                    m.cuebehind     link cue-class cue-class-behind
                    m.relative      kind-before link base outside
                    m.ownedlead     owned lead base
                    m.governsform   governs cue-left-form lead
                    """);

    /** Of a mention whose capital tells nothing. */
    static final Templates UNCERTAIN = of("m.uncertain behind base");

    /** Of a mention of several. */
    static final Templates PLURAL = of("m.plural kind link");

    /** Of a mention in the sentence, or behind the stretch. */
    static final Templates BESIDE =
            of(
                    """
                    m.beside      base beside distance
                    m.besidekinds base beside-kind distance last
                    """);

    private SourceTemplates() {}

    private static Templates of(String text) {
        return Templates.of(SourceAttribute.values(), text);
    }

    /** Reads a model of these features. */
    static LinearModel read(String name) {
        return LinearModel.read(
                SourceTemplates.class,
                name,
                ALONE,
                USE,
                BEHIND_MENTION,
                SAME,
                GLANCE,
                MENTION,
                UNCERTAIN,
                PLURAL,
                BESIDE);
    }
}

"""Rules about reader comments below an article: forms, counters, stamps."""

# ruff: noqa: E501  a pattern reads best with one alternative to a line

from cleaner.rules.patterns import CLOCK, whole
from cleaner.rules.rule import Rule, rows

_LONG_DATE = r"(?:[^\W\d_]{3,10}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+(?:19|20)\d\d|\d{1,2}\.?\s+(?:de\s+)?[^\W\d_]{3,10}\.?,?\s+(?:de\s+)?(?:19|20)\d\d)"

RULES: tuple[Rule, ...] = (
    Rule(
        name="comments.leave_reply",
        label="comments",
        why="The heading of a comment form.",
        phrases=rows("""
            leave a reply | leave a comment | leave a reply cancel reply | leave a comment cancel reply
            leave a replycancel reply | leave a commentcancel comment | leave your comment | leave comment
            leave your reply | post a comment | post comment | post your comment | cancel reply | submit comment
            add your comment | write a comment | write comment | join the discussion | join the conversation
            be the first to comment | be the first to leave a comment | leave a reply to this post
            leave a response | share your thoughts | what do you think | no comments yet
            no comments yet be the first to comment | comments are closed | comments closed
            comments are off for this post | comments are closed for this article | comments have been disabled
            you must be logged in to post a comment | you must log in to post a comment | please log in to comment
            log in to leave a comment | log in to comment | sign in to comment | login to comment
            please login to comment | log in or register to post comments | please enter your comment
            please enter your name here | please enter your email address here
            you have entered an incorrect email address | loading comments | view all comments | show comments
            view comments | load comments | read comments | hide comments | recent comments | older comments
            newer comments | comments navigation | comment navigation | comments feed | one comment | write a reply
            reply to this comment | inline feedbacks | notify of | reader comments | user comments
            facebook comments | schreibe einen kommentar | schreibe einen kommentar antworten abbrechen
            schreibe einen kommentar antwort abbrechen | kommentar schreiben | kommentar verfassen
            kommentar verfassen antwort abbrechen | kommentar hinzufügen | kommentar abgeben
            kommentar hinterlassen | hinterlasse einen kommentar | hinterlasse eine antwort
            hinterlassen sie einen kommentar | schreiben sie einen kommentar | kommentar abschicken
            kommentar absenden | kommentare sind geschlossen | keine kommentare | neuen kommentar schreiben
            neuer kommentar | dein kommentar | ihr kommentar | ihre meinung | letzte kommentare
            antwort hinterlassen | die kommentarfunktion ist geschlossen | kommentarfunktion ist geschlossen
            antworten abbrechen | antwort abbrechen | hinterlasse einen kommentar antworten abbrechen
            hinterlasse eine antwort antwort abbrechen | schreibe den ersten kommentar | laisser un commentaire
            laisser un commentaire annuler la réponse | laisser une réponse | laissez un commentaire
            ajouter un commentaire | poster un commentaire | annuler la réponse | soyez le premier à commenter
            écrire un commentaire | réagir à cet article | deja un comentario | deja una respuesta
            deja una respuesta cancelar la respuesta | deja tu comentario | dejar un comentario | añadir comentario
            cancelar la respuesta | publicar un comentario | no hay comentarios | sé el primero en comentar
            lascia un commento | lascia un commento annulla risposta | scrivi un commento | nessun commento
            commenti recenti | lascia una risposta | deixe um comentário | deixe uma resposta
            deixe uma resposta cancelar resposta | deixe seu comentário | nenhum comentário | geef een reactie
            geef een reactie reactie annuleren | laat een reactie achter | plaats een reactie | reactie annuleren
            dodaj komentarz | dodaj komentarz anuluj pisanie odpowiedzi | zostaw komentarz | napisz komentarz
            brak komentarzy | skomentuj | оставить комментарий | добавить комментарий | написать комментарий
            отменить ответ | комментариев нет | нет комментариев | ваш комментарий | přidat komentář
            napsat komentář | lämna ett svar | lämna en kommentar | kommentera | skriv en kommentar
            legg igjen en kommentar | skriv et svar | jätä kommentti | vastaa | bir yanıt yazın | yorum yap
            lasă un răspuns | hozzászólás | 发表评论 | 发表回复 | 取消回复 | 暂无评论 | 發表評論 | コメントを残す | コメントする | 댓글 남기기 | 댓글 달기
            اترك تعليقا | اترك تعليقاً | اترك رد
        """),
        examples=(
            "Leave a Reply",
            "Leave a Comment Cancel reply",
            "Schreibe einen Kommentar",
            "Laisser un commentaire",
            "发表评论",
        ),
        near_misses=(
            "Leave a reply on the machine when you call",
            "Comments on the budget",
            "Kommentar: Warum wir reden müssen",
        ),
    ),
    Rule(
        name="comments.form_note",
        label="comments",
        why="A note of a comment form.",
        pattern=(
            r"\Ayour e-?mail address will not be (?:published|shared)\b|\Arequired fields are marked\b|\A(?:your )?e-?mail \(will not be published\)"
            r"|\A(?:deine|ihre) e-mail-adresse wird nicht (?:veröffentlicht|angezeigt)|\Aerforderliche felder sind\b"
            r"|\A(?:votre adresse|l['’]adresse) (?:e-?mail|de messagerie|courriel) ne sera pas (?:publiée|communiquée)"
            r"|\Atu (?:dirección de )?correo (?:electrónico )?no será publicad|\Ala dirección de correo electrónico no será publicada"
            r"|\Ail tuo indirizzo e-?mail non sarà pubblicato|\Ao seu endereço de e-?mail não será publicado|\Aseu e-?mail não será publicado"
            r"|\A(?:je|het) e-?mailadres (?:wordt|zal) niet (?:gepubliceerd|worden gepubliceerd)|\Atwój adres e-?mail nie zostanie opublikowany"
            r"|\Aваш (?:адрес )?e-?mail не будет опубликован|\Avaše e-?mailová adresa nebude zveřejněna|\Adin e-postadress (?:kommer inte|publiceras inte)"
            r"|\Asave my name,? e-?mail,? (?:and website )?in this browser|\Ameinen? namen?, (?:meine )?e-mail(?:-adresse)?.{0,30}in diesem browser"
            r"|\A(?:this site|diese website|ce site|este sitio|questo sito) (?:uses|verwendet|utilise|usa) akismet"
            r"|\Anotify me of (?:follow-?up comments|new posts|new comments|followup)|\Abenachrichtig\w+ (?:mich )?(?:über|bei) (?:neue|nachfolgende|weiteren?) (?:kommentare?|beiträge)"
            r"|\Adu kommentierst mit deinem\b|\Ayou are commenting using your\b|\Atrage deine daten unten ein\b|\Afill in your details below or click an icon"
            r"|\Ayou must be (?:logged in|registered)\b.{0,40}\b(?:comment|reply)|\A(?:please )?(?:log ?in|sign in|register)\b.{0,30}\bto (?:post|leave|write|add)? ?(?:a )?comment"
            r"|\Adu musst (?:angemeldet|eingeloggt)\b.{0,60}\bkommentar|\A(?:sie müssen|um einen kommentar zu)\b.{0,60}\b(?:anmelden|angemeldet|kommentieren)"
            r"|您的(?:电子)?邮箱地址不会被公开|メールアドレスが公開されることはありません|이메일 (?:주소는 )?공개되지 않습니다"
        ),
        triggers=(
            "published",
            "marked",
            "akismet",
            "browser",
            "veröffentlicht",
            "angezeigt",
            "erforderliche",
            "publiée",
            "communiquée",
            "publicada",
            "publicado",
            "pubblicato",
            "gepubliceerd",
            "opublikowany",
            "опубликован",
            "zveřejněna",
            "notify",
            "commenting",
            "kommentierst",
            "daten",
            "details",
            "comment",
            "comments",
            "kommentar",
            "kommentare",
            "kommentieren",
            "publiceras",
            "browsern",
            "邮",
            "公",
            "공개되지",
            "shared",
        ),
        longest=400,
        examples=(
            "Your email address will not be published. Required fields are marked *",
            "Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert",
            "Save my name, email, and website in this browser for the next time I comment.",
            "This site uses Akismet to reduce spam. Learn how your comment data is processed.",
            "Votre adresse e-mail ne sera pas publiée.",
        ),
        near_misses=(
            "The letters will not be published before May.",
            "Your email address was published by hackers",
            "Save my name for the list",
        ),
    ),
    Rule(
        name="comments.counter",
        label="comments",
        why="A counter of comments.",
        pattern=whole(
            r"(?:\d[\d.,]*|no|one|kein|keine)\s+(?:comments?|kommentare?|commentaires?|comentarios?|commenti?|comentários?|komentarz[ey]?|komentarzy|комментари[^\W\d_]{1,2}|kommentarer|reacties|kommenttia)"
        ),
        triggers=(
            "comment",
            "comments",
            "kommentar",
            "kommentare",
            "commentaire",
            "commentaires",
            "comentario",
            "comentarios",
            "commento",
            "commenti",
            "comentário",
            "comentários",
            "komentarz",
            "komentarze",
            "komentarzy",
            "комментарий",
            "комментария",
            "комментариев",
            "комментарии",
            "kommentarer",
            "reacties",
            "kommenttia",
        ),
        items=False,
        longest=60,
        examples=("12 Comments", "3 Kommentare", "0 commentaires"),
        near_misses=("12 comments that changed the law", "Comments", "No comment from the palace"),
    ),
    Rule(
        name="comments.heading",
        label="comments",
        why="The heading of the comments below an article.",
        pattern=whole(
            r"(?:comments?|kommentare?|commentaires|comentarios|commenti|reacties|комментарии|komentarze|responses|antworten)\s*[(:\[]\s*\d[\d.,]*\s*[)\]]?"
            r"|(?:\d{1,4}|one|no|ein)\s+(?:comments?|thoughts?|responses?|replies|reply|gedanken?|antworten|kommentare?|réflexions?|commentaires?|pensamientos|comentarios?|commenti|pensieri)"
            r" (?:on|to|zu|auf|sur|en|su)\s*:?\s+[“\"«„'‘].{1,160}"
        ),
        triggers=(
            "comment",
            "comments",
            "kommentar",
            "kommentare",
            "commentaires",
            "comentarios",
            "commenti",
            "reacties",
            "комментарии",
            "komentarze",
            "thought",
            "thoughts",
            "response",
            "responses",
            "replies",
            "gedanke",
            "gedanken",
            "antworten",
            "réflexion",
            "réflexions",
            "pensamientos",
            "pensieri",
        ),
        items=False,
        longest=220,
        examples=("Comments (7)", "2 thoughts on “Why rules work”", "3 Gedanken zu „Ein Titel“", "Kommentare: 12"),
        near_misses=(
            "3 thoughts on leadership",
            "Comments (see below)",
            "Antworten auf 3 Fragen",
            "Responses to the budget",
        ),
    ),
    Rule(
        name="comments.stamp",
        label="comments",
        why="Date and time of a comment, as blogs print it.",
        pattern=whole(
            rf"{_LONG_DATE}\s+(?:at|um|à|a las|alle|às|om|o)\s+{CLOCK}(?:\s*uhr)?(?:\s*[-–|·]?\s*(?:reply|antworten|répondre|responder|rispondi|odpowiedz|edit))?"
        ),
        triggers=("at", "um", "à", "alle", "às", "om"),
        items=False,
        longest=80,
        examples=("December 3, 2019 at 4:02 pm", "25. November 2019 um 14:05 Uhr", "3 mars 2018 à 10:15"),
        near_misses=("December 3, 2019", "On December 3, 2019 at 4:02 pm the ship sank", "Meet me at 4:02 pm"),
    ),
    Rule(
        name="comments.says",
        label="comments",
        why="A reader's name before a comment.",
        pattern=r"\A[\w][^.,:;!?“”\"]{1,40} (?:says|sagt|schreibt|dit|dice|diz|pisze|mówi|написал|написала|schrieb):\Z",
        triggers=("says", "sagt", "schreibt", "dit", "dice", "diz", "pisze", "mówi", "написал", "написала", "schrieb"),
        longest=60,
        examples=("Daniel Example says:", "Anna sagt:", "jean dit:"),
        near_misses=("The minister says: we must act", "As the poet says, all is well", "He says"),
    ),
    Rule(
        name="comments.reply_button",
        label="comments",
        why="The reply button of a comment.",
        phrases=rows("""
            replydelete | reply delete | antworten | répondre | responder | rispondi | odpowiedz | beantwoorden
            reply report | reply share | reply report abuse | delete reply
        """),
        items=False,
        examples=("ReplyDelete", "Répondre", "Rispondi"),
        near_misses=("Reply to all", "Antworten auf Fragen", "Répondre à la question"),
    ),
    Rule(
        name="comments.hint",
        label="comments",
        why="A short word of comment sections that menus and forums use too.",
        hint=True,
        phrases=rows("""
            reply | replies | comment | comments | no comments | your answer | recipe rating | discuss | kommentare | kommentar
            commentaires | comentarios | commenti | comentários | reacties | komentarze | комментарии | kommentarer | yorumlar
        """),
        examples=("Reply", "Comments", "Kommentare"),
        near_misses=("Reply to all", "Comments on the budget", "No comment from the palace"),
    ),
    Rule(
        name="comments.form_field",
        label="comments",
        why="A field or a state of a comment form.",
        phrases=rows("""
            draft saved | draft discarded | post as a guest | comment guidelines | comment policy | comments policy
            name required | email will not be published required | your comment | your comment here | type your comment
            enter your comment here | leave your thoughts | be first to comment | start the discussion | show all comments
            expand full comment | got something to say | reader interactions | leave a comment below | submit your comment
            report comment | flag comment | sort by newest | newest comments | top comments | most liked comments
            neueste kommentare | kommentar melden | alle kommentare anzeigen | kommentare anzeigen | kommentare ausblenden | kommentare laden
            jetzt kommentieren | artikel kommentieren | schreib einen kommentar | diskutieren sie mit | diskussion starten
            afficher les commentaires | voir les commentaires | tous les commentaires | derniers commentaires | signaler un commentaire
            commenter cet article | ver comentarios | ver todos los comentarios | escribe un comentario | comentar esta noticia
            últimos comentarios | mostra commenti | vedi tutti i commenti | ultimi commenti | inserisci un commento | ver comentários
            escreva um comentário | últimos comentários | bekijk alle reacties | schrijf een reactie | reageer op dit artikel
            zobacz komentarze | pokaż komentarze | najnowsze komentarze | показать комментарии | последние комментарии | свежие комментарии
        """),
        items=False,
        examples=("Post as a guest", "Neueste Kommentare", "Afficher les commentaires"),
        near_misses=(
            "The draft was saved by one vote",
            "Ver comentarios del autor en su libro",
            "Comment policy is made",
        ),
    ),
)

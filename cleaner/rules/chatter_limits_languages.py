"""Rules about limits outside English: an assistant declines, or names what it is."""

# ruff: noqa: E501  a pattern reads best with one alternative to a line

from cleaner.rules.chatter_stems import row
from cleaner.rules.rule import Rule

_REFUSAL = (
    row(
        "refusal",
        "de",
        r"\bes\s+tut\s+mir\s+leid,?\s+(?:aber\s+)?(?:ich\s+kann|dabei\s+kann\s+ich|als\s+ki|diese[nr]?\s+(?:anfrage|wunsch)\s+kann\s+ich)\b[^.?!]{0,100}\b(?:nicht|keine?[nrm]?)\b[^.?!]{0,60}\b(?:helfen|erfüllen|schreiben|erstellen|generieren|unterstützen|bereitstellen|nachkommen|anfrage)\b|\bich\s+kann\s+diese[rn]?\s+(?:anfrage|bitte|anforderung)\s+nicht\s+(?:erfüllen|nachkommen|bearbeiten)",
        "mir leid | anfrage | anforderung",
        "Es tut mir leid, aber ich kann diesen Text nicht schreiben. | Ich kann diese Anfrage nicht erfüllen. | Es tut mir leid, dabei kann ich nicht helfen.",
        "Es tut mir leid, aber ich komme nicht. | Die Anfrage wurde nicht beantwortet.",
    ),
    row(
        "refusal",
        "fr",
        r"\bje\s+suis\s+(?:vraiment\s+)?désolée?,?\s+(?:mais\s+)?je\s+ne\s+(?:peux|suis\s+pas\s+en\s+mesure)\b[^.?!]{0,80}\b(?:demande|aider\s+avec|générer|rédiger|créer|fournir|répondre\s+à\s+cette|traduire|écrire)\b|\bje\s+ne\s+peux\s+pas\s+(?:répondre\s+à|satisfaire|traiter)\s+(?:cette|votre)\s+(?:demande|requête)",
        "désolé je | désolé mais | désolée mais | suis désolé | demande | requête",
        "Je suis désolé, mais je ne peux pas rédiger ce texte. | Je ne peux pas répondre à cette demande. | Je suis désolé, je ne peux pas traduire ce document.",
        "Je suis désolé, mais je ne peux pas venir. | La demande a été refusée.",
    ),
    row(
        "refusal",
        "es",
        r"\blo\s+siento,?\s+(?:pero\s+)?no\s+puedo\s+(?:ayudar(?:te|le)?\s+con\s+(?:eso|esa|esta)|cumplir|generar|crear|escribir|redactar|proporcionar|completar|asistir|traducir|satisfacer)\b|\bno\s+puedo\s+(?:cumplir|satisfacer|atender)\s+(?:con\s+)?(?:esta|esa|tu|su)\s+(?:solicitud|petición)",
        "lo siento | solicitud | petición",
        "Lo siento, pero no puedo escribir ese texto. | No puedo cumplir con esta solicitud. | Lo siento, no puedo ayudarte con eso.",
        "Lo siento, pero no puedo ir. | La solicitud fue rechazada.",
    ),
    row(
        "refusal",
        "it",
        r"\bmi\s+dispiace,?\s+(?:ma\s+)?non\s+posso\s+(?:soddisfare|aiutarti\s+con|generare|creare|scrivere|fornire|completare|assistere|tradurre|elaborare)\b|\bnon\s+posso\s+(?:soddisfare|esaudire|elaborare)\s+(?:questa|la\s+tua)\s+richiesta",
        "mi dispiace | richiesta",
        "Mi dispiace, ma non posso soddisfare questa richiesta. | Non posso elaborare questa richiesta. | Mi dispiace, non posso scrivere questo testo.",
        "Mi dispiace, ma non posso venire. | La richiesta è stata respinta.",
    ),
    row(
        "refusal",
        "pt",
        r"\b(?:desculpe|lamento|sinto\s+muito|me\s+desculpe),?\s+(?:mas\s+)?(?:eu\s+)?não\s+(?:posso|consigo)\s+(?:ajudar\s+com\s+(?:isso|essa|esse)|atender|cumprir|gerar|criar|escrever|fornecer|completar|traduzir|redigir)\b|\bnão\s+posso\s+(?:atender|cumprir)\s+(?:a\s+)?(?:essa|esta|esse|sua)\s+(?:solicitação|pedido)",
        "desculpe | lamento | sinto muito | solicitação | pedido",
        "Desculpe, mas não posso escrever esse texto. | Não posso atender a essa solicitação. | Lamento, não posso ajudar com isso.",
        "Desculpe, mas não posso ir. | O pedido foi negado.",
    ),
    row(
        "refusal",
        "ru",
        r"(?:извините|простите|к\s+сожалению|сожалею|прошу\s+прощения),?\s+(?:но\s+)?я\s+не\s+(?:могу|в\s+состоянии|смогу)\s+(?:\w+\s+){0,2}?(?:выполнить|помочь\s+с\s+эт|написать|создать|сгенерировать|предоставить|перевести|обработать|составить)|\bне\s+могу\s+выполнить\s+(?:этот|ваш|данный)\s+запрос",
        "извините | простите | сожалению | сожалею | прощения | запрос",
        "Извините, но я не могу выполнить этот запрос. | К сожалению, я не могу написать эту статью. | Простите, но я не могу перевести этот текст.",
        "Извините, но я не могу прийти. | Запрос не был выполнен.",
    ),
    row(
        "refusal",
        "zh",
        r"(?:抱歉|对不起|很遗憾|不好意思)[，,]\s*(?:但)?(?:我|这个问题我)?(?:无法|不能|没法|没有办法)(?:帮助|协助|满足|完成|生成|撰写|提供|翻译|回答|处理|为你|为您|回应|继续)[^。！？]{0,60}|我无法(?:满足|完成|处理)(?:此|这个|该|您的|你的)请求",
        "抱歉 | 对不 | 遗憾 | 意思 | 无法",
        "抱歉，我无法生成这类内容。 | 对不起，我不能协助完成这个请求。 | 我无法满足此请求。",
        "抱歉，我们今天休息。 | 他无法出席会议。",
    ),
    row(
        "refusal",
        "ja",
        r"(?:申し訳ありませんが|申し訳ございませんが|すみませんが)、?[^。]{0,60}(?:リクエスト|ご要望|ご依頼|文章|記事|コンテンツ|翻訳|内容)[^。]{0,40}(?:できません|できかねます|お応え|対応でき|お手伝いでき)",
        "申し | すみ",
        "申し訳ありませんが、そのリクエストにはお応えできません。 | 申し訳ございませんが、この記事を作成することはできません。 | すみませんが、その内容の翻訳はできません。",
        "申し訳ありませんが、本日は休業です。 | すみませんが、道を教えてください。",
    ),
    row(
        "refusal",
        "ar",
        r"(?:عذر[اً]{1,2}|آسف|أعتذر|معذرة)[،,]?\s*(?:ولكن(?:ني)?\s+|لكن(?:ني)?\s+)?(?:لا\s+(?:يمكنني|أستطيع)|لا\s+أقدر|ليس\s+بإمكاني)\s+(?:\w+\s+){0,2}?(?:المساعدة|تلبية|كتابة|إنشاء|توليد|تقديم|ترجمة|تنفيذ|إكمال|إنتاج)|لا\s+(?:يمكنني|أستطيع)\s+(?:تلبية|تنفيذ)\s+هذا\s+الطلب",
        "عذرًا | عذراً | عذرا | آسف | أعتذر | معذرة | الطلب",
        "عذرًا، لا يمكنني كتابة هذا النص. | لا يمكنني تلبية هذا الطلب. | آسف، لكن لا أستطيع ترجمة هذا المستند.",
        "عذرًا، لا يمكنني الحضور. | رُفض الطلب.",
    ),
    row(
        "refusal",
        "hi",
        r"(?:क्षमा\s+करें|माफ़\s+कीजिए|माफ\s+कीजिए|खेद\s+है|माफ़\s+करें|माफ\s+करें)[,।]?\s*(?:लेकिन\s+)?(?:कि\s+)?(?:मैं|मुझे)\s[^।?!]{0,100}(?:अनुरोध|लेख|सामग्री|टेक्स्ट|पाठ|अनुवाद|सहायता|मदद)[^।?!]{0,60}नहीं\s+(?:कर|लिख|बना|दे)|(?:इस|आपके)\s+अनुरोध\s+को\s+पूरा\s+नहीं\s+कर",
        "क्षमा करें | माफ़ कीजिए | माफ कीजिए | खेद है | माफ़ करें | माफ करें | अनुरोध को",
        "क्षमा करें, मैं इस अनुरोध में मदद नहीं कर सकता। | खेद है, मैं यह लेख नहीं लिख सकता। | मैं इस अनुरोध को पूरा नहीं कर सकता।",
        "क्षमा करें, मैं कल नहीं आ सकता। | अनुरोध को अस्वीकार किया गया।",
    ),
)

_SELF = (
    row(
        "self_reference",
        "de",
        r"\bals\s+(?:eine?\s+)?(?:großes\s+|reines\s+)?(?:ki(?:-(?:sprach)?modell|-assistent(?:in)?|-system|-basierte\w*)?|sprachmodell|künstliche\s+intelligenz)(?![\w-])[^.?!]{0,30}?\b(?:kann|habe|bin|verfüge|besitze|darf|weiß)\s+ich\b|\b(?:stand|nach|bis\s+zu|seit)\s+meine[smr]?\s+(?:letzten?\s+)?(?:wissens|trainings)|\bstand\s+meines\s+letzten\s+updates|\bmein\s+wissens(?:stand|schatz)\s+(?:endet|reicht)",
        "als ki | als eine | als ein | sprachmodell | meines letzten | meinem letzten | mein wissensstand | künstliche intelligenz | meine trainingsdaten | meinen trainingsdaten | meiner trainingsdaten | meines wissensstands | meinem wissensstand",
        "Als KI-Sprachmodell kann ich keine Preise abrufen. | Stand meines letzten Updates war die Brücke gesperrt. | Mein Wissensstand endet im Jahr 2021.",
        "Als KI-Forscher kann ich das bestätigen. | Das Sprachmodell schreibt Texte.",
    ),
    row(
        "self_reference",
        "fr",
        r"\ben\s+tant\s+qu(?:e\s+|['’])(?:\w+\s+)?(?:modèle\s+(?:de\s+langage|linguistique|d['’]ia)|ia\b|intelligence\s+artificielle|assistante?\s+(?:ia|virtuelle?|d['’]ia))[^.?!]{0,80}?,?\s*je\b|\b(?:à\s+(?:la\s+date\s+de\s+)?|depuis\s+|jusqu['’]à\s+)ma\s+dernière\s+mise\s+à\s+jour|\bmes\s+(?:connaissances|données\s+d['’]entraînement)\s+(?:s['’]arrêtent|s['’]étendent|vont\s+jusqu)",
        "en tant | mise à | mes connaissances | mes données",
        "En tant que modèle de langage, je ne peux pas goûter. | À ma dernière mise à jour en 2023, le pont était fermé. | Mes connaissances s'arrêtent en 2021.",
        "En tant que maire, je ne peux pas l'accepter. | La dernière mise à jour date de mai.",
    ),
    row(
        "self_reference",
        "es",
        r"\bcomo\s+(?:un\s+|una\s+)?(?:modelo\s+de\s+(?:lenguaje|ia|inteligencia\s+artificial)|ia\b|inteligencia\s+artificial|asistente\s+(?:de\s+ia|virtual|de\s+inteligencia))[^.?!]{0,60}?,\s*(?:no\s+|yo\s+|mi\b|puedo|tengo|carezco)|\b(?:hasta|desde|según)\s+mi\s+(?:última\s+actualización|fecha\s+de\s+corte|conocimiento)|\bmis\s+(?:datos\s+de\s+entrenamiento|conocimientos)\s+(?:llegan|terminan|alcanzan)|\bhasta\s+donde\s+llegan\s+mis\s+(?:datos|conocimientos)",
        "modelo de | como ia | como una | inteligencia artificial | asistente de | asistente virtual | última actualización | mi fecha | mis datos | mis conocimientos | mi conocimiento",
        "Como modelo de lenguaje, no puedo probar la comida. | Hasta mi última actualización en 2023, el puente estaba cerrado. | Hasta donde llegan mis datos, no hay cambios.",
        "Como alcalde, no puedo aceptarlo. | El modelo de lenguaje escribe textos.",
    ),
    row(
        "self_reference",
        "it",
        r"\bin\s+quanto\s+(?:modello\s+(?:linguistico|di\s+linguaggio|di\s+ia)|ia|intelligenza\s+artificiale|assistente\s+(?:virtuale|ia))\b|\bcome\s+(?:un\s+)?(?:modello\s+(?:linguistico|di\s+linguaggio)|intelligenza\s+artificiale|assistente\s+(?:ia|virtuale))\b[^.?!]{0,50}?,\s*(?:non|posso|ho|sono|mi)\b|\b(?:al|dal|fino\s+al)\s+mio\s+ultimo\s+aggiornamento|\ble\s+mie\s+conoscenze\s+(?:si\s+fermano|arrivano)",
        "in quanto | modello linguistico | modello di | intelligenza artificiale | assistente ia | assistente virtuale | mio ultimo | mie conoscenze",
        "Come modello linguistico, non posso assaggiare. | In quanto intelligenza artificiale non ho opinioni. | Al mio ultimo aggiornamento il ponte era chiuso.",
        "Come sindaco, non posso accettarlo. | In quanto sindaco firmo.",
    ),
    row(
        "self_reference",
        "pt",
        r"\bcomo\s+(?:um\s+|uma\s+)?(?:modelo\s+de\s+(?:linguagem|ia|inteligência\s+artificial)|ia\b|inteligência\s+artificial|assistente\s+(?:de\s+ia|virtual))[^.?!]{0,60}?,\s*(?:eu\b|não\b|posso|tenho|minha)|\b(?:até|desde|conforme)\s+(?:a\s+)?minha\s+última\s+atualização|\bmeus\s+(?:dados\s+de\s+treinamento|conhecimentos)\s+(?:vão|terminam|chegam)|\bmeu\s+conhecimento\s+(?:vai|termina)",
        "modelo de | como ia | como uma | inteligência artificial | assistente de | assistente virtual | última atualização | meus dados | meus conhecimentos | meu conhecimento",
        "Como um modelo de linguagem, não posso provar a comida. | Até a minha última atualização em 2023, a ponte estava fechada. | Meu conhecimento vai até 2021.",
        "Como prefeito, não posso aceitar. | O modelo de linguagem escreve textos.",
    ),
    row(
        "self_reference",
        "ru",
        r"\bкак\s+(?:\w+\s+)?(?:языковая\s+модель|ии(?:-модель|-ассистент)?|искусственный\s+интеллект|нейросеть|виртуальный\s+(?:ассистент|помощник))\b[^.?!]{0,40}?,\s*(?:я\b|у\s+меня|не\s+могу|мои|мне)|\bя\s*(?:—|-|–|всего\s+лишь)?\s*(?:большая\s+)?языковая\s+модель|\b(?:на\s+момент|по\s+состоянию\s+на)\s+(?:моего|мо[её])\s+последне\w+\s+обновлени|\bмои\s+знания\s+(?:ограничены|заканчиваются)",
        "языковая модель | как ии | искусственный интеллект | как нейросеть | виртуальный ассистент | виртуальный помощник | последнее обновление | последнего обновления | мои знания",
        "Как языковая модель, я не могу пробовать еду. | По состоянию на моё последнее обновление мост был закрыт. | Мои знания ограничены 2021 годом.",
        "Как мэр, я не могу согласиться. | Языковая модель пишет тексты.",
    ),
    row(
        "self_reference",
        "zh",
        r"作为(?:一个|一名|一款)?(?:大型|人工智能|ai)?(?:语言模型|人工智能(?:助手|模型|语言模型)?|ai(?:助手|语言模型|模型)?)[，,]?\s*我|我(?:只是|是)一个(?:人工智能|ai|大型|大)?(?:语言)?模型|截至我(?:的)?(?:知识|最后|最近|训练|上次)|我的(?:知识|训练数据)(?:截止|截至|更新到|只到|仅到)",
        "作为 | 模型 | 截至 | 截止",
        "作为一个人工智能语言模型，我没有个人观点。 | 截至我的知识更新时，大桥仍未开放。 | 我的训练数据截止到2021年。",
        "作为市长，我不能同意。 | 语言模型可以写文章。",
    ),
    row(
        "self_reference",
        "ja",
        r"(?:私は)?(?:ai|人工知能|大規模)(?:言語モデル|アシスタント)(?:として|であるため|なので|です(?:ので|が))、?[^。]{0,60}(?:私|でき(?:ません|ない)|持って|ありません|お答え)|私の(?:知識|学習データ|情報)は[^。]{0,30}(?:まで|時点)",
        "言語 | 私の | 知能 | ai言 | aiア",
        "AI言語モデルとして、私は個人的な意見を持っていません。 | 私の知識は2021年までです。 | 私はAIアシスタントなので、味を確かめることはできません。",
        "市長として、私は同意できません。 | 言語モデルは文章を書く。",
    ),
    row(
        "self_reference",
        "ar",
        r"(?:كنموذج|بصفتي\s+نموذج|باعتباري\s+نموذج|أنا\s+(?:مجرد\s+)?نموذج)[اً]*\s+(?:لغ|لل?ذكاء|ذكاء)|(?:بصفتي|باعتباري|كمساعد)\s+(?:مساعد[اً]*\s+)?(?:ذكاء\s+اصطناعي|افتراضي|يعمل\s+بالذكاء)|حتى\s+(?:آخر|تاريخ\s+آخر)\s+تحديث\s+(?:لي|لمعلوماتي|لبياناتي|معرفي)",
        "كنموذج | بصفتي | باعتباري | نموذج لغة | نموذج لغوي | كمساعد | آخر تحديث",
        "كنموذج لغوي، لا أملك آراء شخصية. | حتى آخر تحديث لي كان الجسر مغلقًا. | بصفتي نموذجًا لغويًا لا أستطيع تذوق الطعام.",
        "بصفتي رئيس البلدية لا أوافق. | آخر تحديث: مايو",
    ),
    row(
        "self_reference",
        "hi",
        r"(?:एक\s+)?(?:एआई|ai|कृत्रिम\s+बुद्धिमत्ता)\s*(?:भाषा\s+)?(?:मॉडल|सहायक|असिस्टेंट)\s+(?:के\s+रूप\s+में|होने\s+के\s+नाते)|(?:एक\s+)?भाषा\s+मॉडल\s+(?:के\s+रूप\s+में|होने\s+के\s+नाते)\s*,?\s*(?:मैं|मेरे|मुझे)|मेरे\s+(?:अंतिम|पिछले|आखिरी)\s+(?:ज्ञान\s+)?(?:अपडेट|अद्यतन)|मेरी\s+जानकारी\s+\S+\s+तक\s+(?:ही\s+)?(?:सीमित|है)",
        "भाषा मॉडल | एआई मॉडल | ai मॉडल | एआई सहायक | ai असिस्टेंट | ai सहायक | मेरे अंतिम | मेरे पिछले | मेरे आखिरी | मेरी जानकारी | एआई असिस्टेंट",
        "एक एआई भाषा मॉडल के रूप में, मेरी कोई राय नहीं है। | मेरे अंतिम अपडेट तक पुल बंद था। | मेरी जानकारी 2021 तक सीमित है।",
        "महापौर के रूप में मैं सहमत नहीं हूँ। | भाषा मॉडल लेख लिखता है।",
    ),
)

RULES: tuple[Rule, ...] = _REFUSAL + _SELF
